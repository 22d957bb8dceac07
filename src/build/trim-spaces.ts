/** Elements at whose start browsers show no space. */
const blocks =
	'article|body|dd|details|div|dl|dt|footer|form|h[1-6]|head|header|html|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul';
const afterStart = RegExp(`(<(?:${blocks})(?: [^>]*)?>)\\s+`, 'g');

/**
 * Take out of a page spaces that no reader sees, of which Astro leaves one wherever a component has a new line: those at the start
 * of blocks, and of several before a tag all but one. What follows stays apart from what stands before it, also as plain text.
 * Code stays as it is.
 */
export function trimSpaces(html: string): string {
	const parts = html.split(/(<pre\b.*?<\/pre>)/s);
	const trim = (part: string) => part.replace(/\s{2,}(?=<)/g, ' ').replace(afterStart, '$1');
	return parts.map((part, at) => (at % 2 === 1 ? part : trim(part))).join('');
}
