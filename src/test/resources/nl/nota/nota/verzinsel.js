async ({ zaad, aantal, mag }) => {
  const { schemaVan } = await import('nota/editor/schema');
  const schema = schemaVan(mag);
  const { schrijf } = await import('nota/editor/opmaak');
  const { blokkenVan } = await import('nota/editor/document');
  const WOORDEN = ['nota', 'de', 'Kamerbrief', '€ 3,1 miljard', '- ', '-', '1. ', '12.', '999. x', '*', '**', 'a*b', '\\',
    '\\*', '|', '| a | b |', '[', ']', '](', '[^1]', '[^', '[tekst](https://a.nl)', 'w@x.nl', '\u00a0', '\u202f', '  ', ' ',
    'e\u0301', '\u0301', 'é', '😀', '–', "'", ' * ', '(', ')', '^', '#', '[^1]: x', '2025. x', 'www.x.nl', '\u2003'];
  const ADRESSEN = ['https://a.nl', 'https://a.nl/x_(y)', 'https://a.nl/)(', 'https://a.nl/a|b\\c', 'https://a.nl/[x]*y*'];
  let stand = zaad;
  const tot = (n) => {
    stand = (stand * 48271) % 2147483647;
    return stand % n;
  };
  const kies = (lijst) => lijst[tot(lijst.length)];
  const keer = (n, maak) => Array.from({ length: tot(n + 1) }, maak);
  const letters = () => keer(4, () => kies(WOORDEN)).join('') || kies(WOORDEN);
  const merken = () => [
    ...(tot(3) === 0 ? [schema.marks.vet.create()] : []),
    ...(tot(3) === 0 ? [schema.marks.cursief.create()] : []),
    ...(schema.marks.link && tot(5) === 0 ? [schema.marks.link.create({ adres: kies(ADRESSEN) })] : []),
  ];
  const noottekst = () => kies(['', 'Kamerstuk 31 125, nr. 135', 'zie **hier**', '*a', 'a *b* [c](https://a.nl/x)', '  x  y ', '\\']);
  const deel = () => (schema.nodes.voetnoot && tot(6) === 0
    ? schema.nodes.voetnoot.create({ tekst: noottekst() }, null, merken())
    : schema.text(letters(), merken()));
  const alinea = () => schema.nodes.alinea.create(null, keer(5, deel));
  const lijst = (diep) => {
    const genummerd = tot(2) === 0;
    const punt = () => schema.nodes.punt.create(null, [alinea(), ...(diep < 4 && tot(3) === 0 ? keer(2, () => lijst(diep + 1)) : [])]);
    const punten = [punt(), ...keer(3, punt)];
    return genummerd ? schema.nodes.nummering.create({ begin: 1 + tot(4) }, punten) : schema.nodes.opsomming.create(null, punten);
  };
  const tabel = () => schema.nodes.tabel.create(null, [0, ...keer(2, () => 0)].map(() => schema.nodes.rij.create(null,
    [0, ...keer(2, () => 0)].map(() => schema.nodes.cel.create(null, keer(3, deel))))));
  const blok = () => [alinea, alinea, () => lijst(1), schema.nodes.tabel ? tabel : alinea][tot(4)]();
  return Array.from({ length: aantal }, () => {
    const document = schema.nodes.doc.create(null, [alinea(), ...keer(4, blok)]);
    document.check();
    return schrijf(blokkenVan(document));
  });
}
