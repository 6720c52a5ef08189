// Brings who sent a form that was refused to the reasons, so that a screen reader begins there.
const reasons = document.getElementById('fouten');
if (reasons) reasons.focus();
