import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markerNames } from './marker.ts';
import { problem } from './problem.ts';

/** The HTML elements that content may use, with their attributes; true for an attribute that must be there. */
const allowedElements: Record<string, Record<string, boolean>> = {
	span: { lang: true },
	abbr: { title: false, lang: false },
	sup: {},
	br: {},
};

const allowedNames = [...Object.keys(allowedElements), ...markerNames].map((name) => `\`<${name}>\``).join(', ');

/** Report what content may not hold: HTML beyond a few inline elements, code, links of a dangerous kind, remote pictures. */
export default function remarkAllowedContent() {
	return (tree: Root, file: VFile): undefined => {
		visit(tree, (node) => {
			switch (node.type) {
				case 'mdxjsEsm':
					return problem(file, node, 'code', 'Unexpected import or export, expected Markdown');
				case 'mdxFlowExpression':
				case 'mdxTextExpression':
					return problem(
						file,
						node,
						'code',
						`Unexpected expression \`{${node.value}}\`, expected text; a brace is written \`\\{\``,
					);
				case 'mdxJsxFlowElement':
				case 'mdxJsxTextElement':
					return reportElement(node, file);
				case 'link':
				case 'definition':
					return reportAddress(node, node.url, file);
				case 'image':
					return problem(file, node, 'image', 'Unexpected image, expected text and links');
				case 'footnoteDefinition':
				case 'footnoteReference':
					return problem(file, node, 'footnote', 'Unexpected footnote, expected a sentence or `<sup>`');
			}
		});
	};
}

function reportElement(node: MdxJsxFlowElement | MdxJsxTextElement, file: VFile): void {
	const name = node.name ?? '';
	if (markerNames.some((marker) => marker === name)) return;
	const attributes = allowedElements[name];
	if (!attributes) {
		problem(file, node, 'html', `Unexpected element \`<${name}>\`, expected one of ${allowedNames}`);
		return;
	}
	const names = node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'));
	for (const [index, attribute] of node.attributes.entries()) {
		const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
		if (isText && attribute.name in attributes) continue;
		const expected =
			Object.keys(attributes)
				.map((key) => `\`${key}="…"\``)
				.join(' or ') || 'none';
		problem(
			file,
			attribute,
			'html-attribute',
			`Unexpected attribute \`${names[index]}\` of \`<${name}>\`, expected ${expected}`,
		);
	}
	for (const [required] of Object.entries(attributes).filter(([key, must]) => must && !names.includes(key))) {
		problem(
			file,
			node,
			'html-attribute',
			`Unexpected \`<${name}>\` without \`${required}\`, expected \`<${name} ${required}="…">\``,
		);
	}
}

function reportAddress(node: Nodes, url: string, file: VFile): void {
	const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
	if (!scheme || ['https', 'http', 'mailto'].includes(scheme.toLowerCase())) return;
	problem(
		file,
		node,
		'link-scheme',
		`Unexpected link of the kind \`${scheme}:\`, expected \`https:\`, \`http:\`, \`mailto:\` or an address on the site`,
	);
}
