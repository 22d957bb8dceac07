import type { Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { problem } from '../../content-files/message.ts';
import { plainText } from '../statements/plain-text.ts';

/** Report links without text, and those that may run code or lead to another kind of address. */
export default function remarkLinks() {
	return (tree: Root, file: VFile): undefined => {
		visit(tree, (node) => {
			if (node.type === 'link') reportEmpty(node, `(${node.url})`, file);
			if (node.type === 'linkReference') reportEmpty(node, `[${node.identifier}]`, file);
			if (node.type === 'link' || node.type === 'definition') reportAddress(node, node.url, file);
		});
	};
}

function reportEmpty(node: Link | LinkReference, address: string, file: VFile): void {
	// An image has its own message.
	if (plainText(node) !== '' || node.children.some(({ type }) => type.startsWith('image'))) return;
	problem(file, node, 'link-empty', `Unexpected link without text, expected \`[text]${address}\``);
}

function reportAddress(node: Nodes, url: string, file: VFile): void {
	const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
	if (!['', 'https', 'http', 'mailto'].includes(scheme.toLowerCase())) {
		problem(
			file,
			node,
			'link-scheme',
			`Unexpected link of the kind \`${scheme}:\`, expected \`https:\`, \`http:\`, \`mailto:\` or an address on the site`,
		);
		return;
	}
	// For a browser, a backslash is a slash, and the name of a site starts behind an `@`.
	const isForeign = /^https?:/i.test(url) || /^[/\\]{2}/.test(url);
	if (!isForeign || /^https?:\/\/[^/\\?#@]+(?:[/?#]|$)/i.test(url)) return;
	const { host } = new URL(URL.canParse(url, 'https://site.invalid') ? url : '/', 'https://site.invalid');
	const leads = host === 'site.invalid' ? '' : `, which leads to \`${host}\``;
	problem(
		file,
		node,
		'link-host',
		`Unexpected link to \`${url}\`${leads}, expected \`https://\` and the name of the site`,
	);
}
