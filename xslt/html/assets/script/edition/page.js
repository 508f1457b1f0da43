/* What a page gains from its script: all text and all switches work without it. The parts share one function. */
var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
