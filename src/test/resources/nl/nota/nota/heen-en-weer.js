async ({ velden, mag }) => {
  const { lees, schrijf } = await import('nota/editor/opmaak');
  const { blokkenVan, documentVan } = await import('nota/editor/document');
  const { schemaVan } = await import('nota/editor/schema');
  return velden.map((veld) => {
    const document = documentVan(lees(veld), schemaVan(mag));
    document.check();
    return schrijf(blokkenVan(document));
  });
}
