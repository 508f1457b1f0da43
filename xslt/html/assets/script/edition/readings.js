/* the reading that is not shown, by keyboard and touch */
var choices = all('.choice');
if (choices.length <= 200) { choices.forEach(function (c) { c.tabIndex = 0; }); }
