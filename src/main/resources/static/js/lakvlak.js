// Drawing a part of a sheet with the mouse or a finger, by its two corners or with the arrows. Without this module the four numbers are
// typed, and looked at on the sheet first.
const sheet = document.querySelector('[data-lakvel]');
const form = document.getElementById('vlak');
const WHOLE = 10000;
const STEP = 100;
const NEAR = 6;

const field = (name) => form.elements.namedItem(name);
const written = (value) => String(value / 100).replace('.', ',');
const inside = (value) => Math.min(Math.max(value, 0), WHOLE);

/** What stands in the fields, in hundredths of a per cent; null when it is no part of the sheet. */
function typed() {
  const [left, top, width, height] = ['links', 'boven', 'breed', 'hoog'].map((name) => Math.round(Number(field(name).value.trim().replace(',', '.').replace(/\s*%$/, '') || NaN) * 100));
  const part = { left, top, right: left + width, bottom: top + height };
  return left >= 0 && top >= 0 && width > 0 && height > 0 && part.right <= WHOLE && part.bottom <= WHOLE ? part : null;
}

/** The part as it is on the sheet now, dashed until it is sent. */
function show() {
  const svg = sheet.querySelector('svg');
  let rect = svg.querySelector('[data-vlakstand="VOORSTEL"]');
  const part = typed();
  if (!part) {
    rect?.remove();
    return;
  }
  if (!rect) {
    rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    rect.dataset.vlakstand = 'VOORSTEL';
    svg.append(rect);
  }
  for (const [name, value] of [['x', part.left], ['y', part.top], ['width', part.right - part.left], ['height', part.bottom - part.top]]) rect.setAttribute(name, value);
}

function fill(part) {
  field('links').value = written(part.left);
  field('boven').value = written(part.top);
  field('breed').value = written(part.right - part.left);
  field('hoog').value = written(part.bottom - part.top);
  show();
}

/** Between two corners, its edges rounded outward. */
function between(one, other) {
  fill({
    left: Math.floor(Math.min(one.x, other.x)), top: Math.floor(Math.min(one.y, other.y)),
    right: Math.ceil(Math.max(one.x, other.x)), bottom: Math.ceil(Math.max(one.y, other.y)),
  });
}

function point(event) {
  const box = sheet.querySelector('img').getBoundingClientRect();
  return { x: inside((event.clientX - box.left) / box.width * WHOLE), y: inside((event.clientY - box.top) / box.height * WHOLE) };
}

/** Pressed and moved is a part; pressed without moving is a corner, and the next one is the corner across. */
function draw() {
  let pressed = null;
  let corner = null;
  sheet.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    if (event.pointerType === 'mouse') event.preventDefault();
    sheet.focus({ preventScroll: true });
    sheet.setPointerCapture(event.pointerId);
    pressed = { at: point(event), x: event.clientX, y: event.clientY, moved: false };
  });
  sheet.addEventListener('pointermove', (event) => {
    if (!pressed) return;
    pressed.moved ||= Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > NEAR;
    if (pressed.moved) between(pressed.at, point(event));
  });
  sheet.addEventListener('pointerup', (event) => {
    if (!pressed) return;
    const at = point(event);
    if (pressed.moved) {
      between(pressed.at, at);
      corner = null;
    } else if (corner) {
      between(corner, at);
      corner = null;
    } else {
      corner = at;
      between({ x: Math.max(at.x - STEP / 4, 0), y: Math.max(at.y - STEP / 4, 0) }, { x: Math.min(at.x + STEP / 4, WHOLE), y: Math.min(at.y + STEP / 4, WHOLE) });
    }
    pressed = null;
  });
  // The page is scrolled instead.
  sheet.addEventListener('pointercancel', () => { pressed = null; });
}

/** The arrows move the part by one per cent, with Shift its lower right corner; the first one lays a small part in the middle. */
function keys(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const way = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
  if (event.key === 'Enter' && typed()) {
    event.preventDefault();
    form.querySelector('[data-vlak-lak]').focus();
  }
  if (!way) return;
  event.preventDefault();
  const part = typed();
  if (!part) {
    fill({ left: 4000, top: 4700, right: 6000, bottom: 5300 });
  } else if (event.shiftKey) {
    fill({ ...part, right: Math.max(inside(part.right + way[0]), part.left + 1), bottom: Math.max(inside(part.bottom + way[1]), part.top + 1) });
  } else {
    const x = Math.min(Math.max(way[0], -part.left), WHOLE - part.right);
    const y = Math.min(Math.max(way[1], -part.top), WHOLE - part.bottom);
    fill({ left: part.left + x, top: part.top + y, right: part.right + x, bottom: part.bottom + y });
  }
}

if (sheet && form) {
  sheet.tabIndex = 0;
  document.querySelector('[data-vel-hint]').hidden = false;
  sheet.querySelector('img').draggable = false;
  draw();
  sheet.addEventListener('keydown', keys);
  form.addEventListener('input', show);
  show();
}
