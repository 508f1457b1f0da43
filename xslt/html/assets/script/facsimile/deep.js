/* An image service is read tile by tile, by OpenSeadragon, once it has said what it offers; until then, and where it does
   not answer, its plain image stays. Tiles are asked for at the address that the document names, whatever address the
   service gives itself: the page's policy knows no other. */
function deepen(figure) {
  var service = figure.getAttribute('data-service'), Deep = window.OpenSeadragon;
  if (!Deep || !window.fetch) { return; }
  fetch(service + '/info.json', { credentials: 'omit', referrerPolicy: 'no-referrer' }).then(function (answer) {
    if (!answer.ok) { throw new Error(answer.status); }
    return answer.json();
  }).then(function (info) {
    info[info['@id'] ? '@id' : 'id'] = service;
    open(figure, Deep, info);
  }).catch(function () { figure.setAttribute('data-plain', ''); });
}

function open(figure, Deep, info) {
  var frame = figure.querySelector('.window'), svg = figure.querySelector('.zones'), holder = document.createElement('div');
  frame.appendChild(document.createElement('div')).className = 'deep';
  frame.lastChild.appendChild(holder);
  var viewer = Deep({ element: holder, tileSources: info, showNavigationControl: false, tabIndex: -1, crossOriginPolicy: false,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true }, visibilityRatio: 0.5, maxZoomPixelRatio: 3, animationTime: 0.4 });

  viewer.addHandler('open', function () {
    var size = viewer.world.getItemAt(0).getContentSize(), over = document.createElement('div');
    if (svg) {
      if (svg.classList.contains('unscaled')) { svg.setAttribute('viewBox', '0 0 ' + size.x + ' ' + size.y); }
      svg.classList.remove('unscaled');
      over.appendChild(svg);
      viewer.addOverlay({ element: over, location: new Deep.Rect(0, 0, 1, size.y / size.x) });
    }
    figure.classList.add('deepened');
    stages.set(figure, stageOver(viewer, Deep));
  });
  /* a press is the viewer's, so a click on a zone has to be passed on */
  viewer.addHandler('canvas-click', function (event) {
    var pointer = event.originalEvent, at = document.elementFromPoint(pointer.clientX, pointer.clientY);
    var zone = event.quick && at && at.closest('a.zone');
    if (zone) { location.hash = zone.getAttribute('href'); }
  });
}

function stageOver(viewer, Deep) {
  var viewport = viewer.viewport;
  return {
    deep: true,
    whole: function () { viewport.goHome(); },
    pan: function (x, y) { viewport.panBy(viewport.deltaPointsFromPixels(new Deep.Point(-x, -y))); viewport.applyConstraints(); },
    zoom: function (factor, x, y) { viewport.zoomBy(factor, viewport.pointFromPixel(new Deep.Point(x, y))); viewport.applyConstraints(); }
  };
}
