// Open the groups of the picture where there is room for all of them, and close them where there is not.

const room = matchMedia('(width >= 48rem)');

function openGroups() {
	for (const group of document.querySelectorAll<HTMLDetailsElement>('.picture details')) group.open = room.matches;
}

room.addEventListener('change', openGroups);
openGroups();
