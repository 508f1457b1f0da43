/* The pane as a viewer: one image at a time, chosen by hand or by where in the text one reads. */
var pane = document.querySelector('.pane');
var figures = Array.prototype.slice.call(pane.querySelectorAll('.page-image')), stages = new Map(), current = null;
var tools = document.createElement('div'), chooser = null, previous, next;

function word(name) { return pane.getAttribute('data-' + name) || ''; }

function button(name, sign, action) {
  var b = tools.appendChild(document.createElement('button'));
  b.type = 'button';
  b.textContent = sign;
  b.title = word(name);
  b.setAttribute('aria-label', word(name));
  b.addEventListener('click', action);
  return b;
}

function stage() { return stages.get(current); }

function zoom(factor) {
  var frame = current.querySelector('.window');
  stage().zoom(factor, frame.clientWidth / 2, frame.clientHeight / 2);
}

function show(figure) {
  if (!figure || figure === current) { return; }
  if (current) { current.classList.remove('current'); }
  current = figure;
  figure.classList.add('current');
  if (!stages.has(figure)) {
    var frame = figure.querySelector('.window');
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', figure.querySelector('img').alt);
    stages.set(figure, stageOf(figure));
    listen(figure);
    if (figure.hasAttribute('data-service')) { deepen(figure); }
  }
  var number = figures.indexOf(figure);
  if (chooser) { chooser.selectedIndex = number; previous.disabled = number === 0; next.disabled = number === figures.length - 1; }
}

function furnish() {
  tools.className = 'tools';
  if (figures.length > 1) {
    previous = button('previous-image', '\u2039', function () { show(figures[figures.indexOf(current) - 1]); });
    chooser = tools.appendChild(document.createElement('select'));
    chooser.setAttribute('aria-label', pane.getAttribute('aria-label'));
    figures.forEach(function (f) { chooser.appendChild(new Option(f.querySelector('.whole').textContent.trim())); });
    chooser.addEventListener('change', function () { show(figures[chooser.selectedIndex]); });
    next = button('next-image', '\u203a', function () { show(figures[figures.indexOf(current) + 1]); });
  }
  tools.appendChild(document.createElement('span')).className = 'gap';
  button('zoom-out', '\u2212', function () { zoom(1 / 1.4); });
  button('zoom-in', '+', function () { zoom(1.4); });
  button('whole-image', '\u25a1', function () { stage().whole(); });
  pane.insertBefore(tools, pane.firstChild);
  pane.classList.add('viewer');
}

/* an alternative image takes the place of the one shown */
pane.addEventListener('click', function (event) {
  var link = event.target.closest('.alternative'), figure = link && link.closest('.page-image');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
  event.preventDefault();
  var image = figure.querySelector('img'), shown = image.getAttribute('src');
  image.src = link.getAttribute('href');
  link.setAttribute('href', shown);
});
