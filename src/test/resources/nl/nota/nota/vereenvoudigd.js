async ({ velden, mag }) => {
  const { lees, schrijf } = await import('nota/editor/opmaak');
  const { schemaVan } = await import('nota/editor/schema');
  const { vereenvoudig } = await import('nota/editor/vereenvoudig');
  return velden.map((veld) => schrijf(vereenvoudig(lees(veld), schemaVan(mag))));
}
