async (velden) => {
  const { lees, schrijf } = await import('nota/editor/opmaak');
  const { blokkenVan, documentVan } = await import('nota/editor/document');
  return velden.map((veld) => {
    const document = documentVan(lees(veld));
    document.check();
    return schrijf(blokkenVan(document));
  });
}
