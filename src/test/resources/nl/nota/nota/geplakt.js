async (klemborden) => {
  const { leesKlembord } = await import('nota/editor/klembord');
  const { schrijf } = await import('nota/editor/opmaak');
  return klemborden.map(({ html, plat }) => {
    const { blokken, gezien } = leesKlembord(html, plat);
    return { veld: schrijf(blokken), gezien: JSON.stringify(gezien) };
  });
}
