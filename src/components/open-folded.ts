// Open the folded part of the page that the address leads into. Some browsers do so themselves, but not for the part's own
// heading.

function openFolded() {
	const target = document.getElementById(location.hash.slice(1));
	const folded = target?.closest('details:not([open])');
	if (!folded) return;
	folded.setAttribute('open', '');
	target?.scrollIntoView();
}

addEventListener('hashchange', openFolded);
openFolded();
