// Load the page of an address that the history leads to. A panel over the policy and the policy share a document in the history;
// once the reader has loaded one of them again, the browser goes to the other by changing the address alone.

const { pathname } = location;

addEventListener('popstate', ({ state }) => {
	if (location.pathname !== pathname && !state?.panel) location.reload();
});
