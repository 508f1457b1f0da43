/* A page image on its stage: as large as fits, then as near as the reader comes. A stage can do three things:
   zoom(factor, x, y) at a point of it in CSS pixels, pan(x, y), and whole(). */
function stageOf(figure) {
  var frame = figure.querySelector('.window'), sheet = figure.querySelector('.sheet'), image = figure.querySelector('img');
  var svg = figure.querySelector('.zones'), scale = 1, x = 0, y = 0, wide = 0, high = 0;

  function bounded(at, length, room) { return length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, at)); }

  function place() {
    x = bounded(x, wide * scale, frame.clientWidth);
    y = bounded(y, high * scale, frame.clientHeight);
    frame.style.touchAction = scale > 1 ? 'none' : 'pan-y';
    sheet.style.transform = 'translate(' + x + 'px,' + y + 'px) scale(' + scale + ')';
  }

  function whole() {
    var w = image.naturalWidth || image.width, h = image.naturalHeight || image.height;
    if (!w || !h || !frame.clientWidth) { return; }
    var fit = Math.min(frame.clientWidth / w, frame.clientHeight / h);
    wide = w * fit; high = h * fit; scale = 1;
    sheet.style.width = wide + 'px';
    sheet.style.height = high + 'px';
    place();
  }

  function measure() {
    figure.classList.remove('missing');
    if (svg && svg.classList.contains('unscaled')) {
      svg.setAttribute('viewBox', '0 0 ' + image.naturalWidth + ' ' + image.naturalHeight);
      svg.classList.remove('unscaled');
    }
    whole();
  }

  image.addEventListener('load', measure);
  image.addEventListener('error', function () {
    figure.classList.add('missing');
    sheet.setAttribute('data-missing', '');
    if (!sheet.querySelector('p')) { sheet.appendChild(document.createElement('p')).textContent = pane.getAttribute('data-image-missing'); }
  });
  if (image.complete && image.naturalWidth) { measure(); }
  if (window.ResizeObserver) { new ResizeObserver(whole).observe(frame); } else { window.addEventListener('resize', whole); }

  return {
    whole: whole,
    pan: function (dx, dy) { x += dx; y += dy; place(); },
    zoom: function (factor, atX, atY) {
      var next = Math.min(24, Math.max(1, scale * factor));
      x = atX - (atX - x) * next / scale;
      y = atY - (atY - y) * next / scale;
      scale = next;
      place();
    }
  };
}
