// While a mouse or a finger is down nothing on the page moves or is made anew: the press would end beside what it began
// on, and be lost. Whoever holds on for long is not waited for.
const LANGST = 2_000;
let laatLos = () => {};
let los = Promise.resolve();

document.addEventListener('pointerdown', () => {
  los = new Promise((klaar) => {
    laatLos = klaar;
    setTimeout(klaar, LANGST);
  });
}, true);
// The click itself comes after it.
for (const einde of ['pointerup', 'pointercancel']) document.addEventListener(einde, () => setTimeout(laatLos), true);

export function losgelaten() {
  return los;
}
