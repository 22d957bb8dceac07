import type { Paragraph, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Located, pointAt, problem } from '../../content-files/message.ts';
import { inBackticks } from '../../content-files/yaml-words.ts';
import { isLanguageCode } from '../../i18n/language-code.ts';
import { markerNames } from '../statements/marker.ts';

/** The HTML elements that content may use, with their attributes; true for a required attribute. */
const allowedElements: Record<string, Record<string, boolean>> = {
	span: { lang: true },
	abbr: { title: false, lang: false },
	sup: {},
	br: {},
};

const allowedNames = [...Object.keys(allowedElements), ...markerNames].map((name) => `\`<${name}>\``).join(', ');

/**
 * Report what content may not contain: code, images, footnotes, HTML beyond a few inline elements, and what is left of a
 * broken link or table.
 */
export default function remarkAllowedContent() {
	return (tree: Root, file: VFile): undefined => {
		visit(tree, (node, index, parent) => {
			switch (node.type) {
				case 'mdxjsEsm':
					return problem(file, node, 'mdx-code', 'Unexpected import or export, expected Markdown');
				case 'mdxFlowExpression':
				case 'mdxTextExpression':
					return problem(
						file,
						node,
						'mdx-code',
						`Unexpected expression \`{${node.value}}\`, expected text; a brace is written \`\\{\``,
					);
				case 'mdxJsxFlowElement':
				case 'mdxJsxTextElement':
					return reportElement(node, file);
				case 'paragraph':
					return reportRows(node, parent?.children[(index ?? 0) - 1], file);
				case 'text':
					return reportSquareBracket(node, parent, file);
				case 'image':
				case 'imageReference':
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
	const attributes = Object.hasOwn(allowedElements, name) && allowedElements[name];
	if (!attributes) {
		problem(file, node, 'html', `Unexpected element \`<${name}>\`, expected one of ${allowedNames}`);
		return;
	}
	const names = node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'));
	for (const [index, attribute] of node.attributes.entries()) {
		if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
			if (attribute.name === 'lang') reportLanguage(attribute, attribute.value, file);
			if (Object.hasOwn(attributes, attribute.name)) continue;
		}
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

function reportLanguage(attribute: Located, language: string, file: VFile): void {
	if (isLanguageCode(language)) return;
	problem(file, attribute, 'language-code', `Unexpected language \`${language}\`, expected its code, such as \`en\``);
}

/** Report what is left of a link that has lost one of its brackets. */
function reportSquareBracket(node: Text, parent: Node | undefined, file: VFile): void {
	if (!/[[\]]/.test(node.value)) return;
	const { start, end } = node.position ?? {};
	// Text next to a bare web address has no position of its own because remark-gfm has split the two.
	const source = start && end ? String(file).slice(start.offset, end.offset) : node.value;
	const [, before, bracket] = /^((?:[^[\]\\]|\\.)*)([[\]])/s.exec(source) ?? [];
	if (before === undefined) return;
	const lines = before.split('\n');
	const column = (lines.length === 1 ? (start?.column ?? 1) : 1) + (lines.at(-1)?.length ?? 0);
	problem(
		file,
		start ? pointAt(start.line + lines.length - 1, column) : { position: parent?.position },
		'bracket-square',
		`Unexpected \`${bracket}\` in the text, expected a link \`[label](address)\`; a bracket is written \`\\${bracket}\``,
	);
}

/** Report the first table row outside a table: Markdown makes it part of the paragraph or list item that it follows. */
function reportRows(paragraph: Paragraph, before: Node | undefined, file: VFile): void {
	const { start, end } = paragraph.position ?? {};
	const row = paragraph.children.map((node, index) => rowIn(node, paragraph.children[index - 1], file)).find(Boolean);
	if (!row || !start || !end) return;
	const [head = '', line = ''] = String(file).slice(start.offset, end.offset).split('\n');
	if (![head, line].every((text) => /^\s*\|/.test(text)) || before?.type === 'table') {
		problem(file, row, 'row-place', 'Unexpected `|` at the start of a line of text, expected a row in a table');
		return;
	}
	const cells = head
		.trim()
		.replace(/^\||\|$/g, '')
		.split(/(?<!\\)\|/);
	const expected = `|${' --- |'.repeat(cells.length)}`;
	const place = pointAt(start.line + 1, 1 + line.search(/\S/));
	problem(
		file,
		place,
		'table-line',
		`Unexpected ${inBackticks(line)} below the head of a table, expected \`${expected}\``,
	);
}

/** Find where in a text a line starts with `|`. */
function rowIn(node: Node, before: Node | undefined, file: VFile): Located | undefined {
	const { start, end } = node.position ?? {};
	if (node.type !== 'text' || !start || !end) return undefined;
	const startsLine = !before || before.type === 'break';
	// Look at the source: a bar with a backslash before it is intended.
	const lines = String(file).slice(start.offset, end.offset).split('\n');
	const index = lines.findIndex((line, at) => /^\s*\|/.test(line) && (at > 0 || startsLine));
	const indentation = lines[index]?.search(/\S/) ?? 0;
	return index < 0 ? undefined : pointAt(start.line + index, (index === 0 ? start.column : 1) + indentation);
}
