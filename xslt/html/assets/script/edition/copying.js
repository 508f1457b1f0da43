/* a button that copies what stands below it */
all('pre[data-copy]').forEach(function (pre) {
  if (!navigator.clipboard) { return; }
  var button = document.createElement('button');
  button.type = 'button';
  button.textContent = pre.getAttribute('data-copy');
  button.addEventListener('click', function () {
    navigator.clipboard.writeText(pre.textContent).then(function () { button.textContent = pre.getAttribute('data-copied'); });
  });
  pre.parentNode.insertBefore(button, pre);
});
