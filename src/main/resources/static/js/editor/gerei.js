// What the page brings along for the editor: pieces of it under their name, and sentences, all from the server.
const gerei = document.getElementById('schrijfgerei');

export function kloon(naam) {
  return gerei.content.querySelector(`[data-stuk="${naam}"]`).cloneNode(true);
}

export function zin(naam, waarden = {}) {
  const tekst = gerei.content.querySelector(`[data-zin="${naam}"]`).textContent;
  return tekst.replace(/%(\w+)%/g, (heel, sleutel) => waarden[sleutel] ?? heel);
}

// Says something to whoever listens; whoever looks sees it where it happened.
export function zeg(tekst) {
  const gebied = document.querySelector('[data-gezegd]');
  gebied.textContent = '';
  requestAnimationFrame(() => { gebied.textContent = tekst; });
}
