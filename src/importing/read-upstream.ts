import type { Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { fileStart } from '../content-files/message.ts';
import type { Locale } from '../i18n/index.ts';
import { sentencesIn } from '../markdown/page/sentences.ts';
import { plainText } from '../markdown/statements/plain-text.ts';
import { readRows } from './read-rows.ts';
import type { Upstream, UpstreamBlock, UpstreamFault, UpstreamSection } from './upstream.ts';
import { parseUpstream } from './upstream-tree.ts';

/**
 * Read a document as Microsoft publishes it: its tables and lists by the readers of the content, everything else as running
 * text.
 *
 * @param path as shown in messages
 * @param locale the language whose words for yes, no and note it has
 */
export function readUpstream(path: string, source: string, locale: Locale): Upstream {
	const { tree, head } = parseUpstream(source);
	const blocks: UpstreamBlock[] = [];
	const faults: UpstreamFault[] = [];
	const sections: UpstreamSection[] = [{ title: '', line: 0, sentences: [] }];
	read(tree);
	return { path, ...head, blocks, sections, faults: [...faults, ...blocks.flatMap((block) => block.faults)] };

	function read(node: Nodes): void {
		const { line, column } = node.position?.start ?? fileStart;
		const section = sections.at(-1);
		const lose = (what: string) =>
			faults.push({ place: { line, column }, reason: `Unexpected ${what}, expected text`, isRow: false });
		switch (node.type) {
			case 'heading':
				sections.push({ title: plainText(node), line, sentences: [] });
				return;
			case 'table':
			case 'list':
				blocks.push({ ...readRows(node, locale), heading: section?.line ?? 0 });
				// A table may stand in a bullet, which has no place for it.
				if (node.type === 'list') visit(node, 'table', (table: Table) => read(table));
				return;
			case 'paragraph': {
				const text = plainText(node).replace(/^\[!(?!INCLUDE)\w+\]\s*/, '');
				if (text.startsWith('[!INCLUDE')) lose('text that stands in another file');
				section?.sentences.push(...sentencesIn(text).map((sentence) => ({ text: sentence.text, line })));
				return;
			}
			case 'html':
				if (/\w/.test(node.value.replace(/<[^>]*>/g, ''))) lose('HTML');
				return;
			case 'code':
				lose('code');
				return;
			default:
				if ('children' in node) node.children.forEach(read);
		}
	}
}
