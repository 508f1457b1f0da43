/* a button before an element that copies its words; labels: the element that names it in the reader's language */
function copyButton(element, labels) {
  if (!navigator.clipboard) { return; }
  var button = document.createElement('button');
  button.type = 'button';
  button.textContent = labels.getAttribute('data-copy');
  button.addEventListener('click', function () {
    navigator.clipboard.writeText(element.textContent).then(function () { button.textContent = labels.getAttribute('data-copied'); });
  });
  element.parentNode.insertBefore(button, element);
}
all('[data-copy]').forEach(function (element) { copyButton(element, element); });
