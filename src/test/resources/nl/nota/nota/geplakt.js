async (klemborden) => {
  const { leesKlembord } = await import('nota/editor/klembord');
  const { schrijf } = await import('nota/editor/opmaak');
  const { ALLES } = await import('nota/editor/schema');
  return klemborden.map(({ html, plat }) => {
    const { blokken, gezien } = leesKlembord(html, plat, ALLES);
    return { veld: schrijf(blokken), gezien: JSON.stringify(gezien) };
  });
}
