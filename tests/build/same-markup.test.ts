import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { relatedContent } from '../../src/check/related-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { runProcessor } from '../../src/markdown/run-processor.ts';
import { build } from '../helpers/astro.ts';
import { open, useBrowser } from '../helpers/browser.ts';
import { copyForTest } from '../helpers/copy-project.ts';
import { testedLocales } from '../helpers/languages.ts';
import { pageWithEverything } from '../helpers/page-with-everything.ts';

useBrowser();

/** Write the elements that MDX leaves as they are, as the pages do. */
function withElements(tree: Root): Root {
	visit(tree, (node, index, parent) => {
		if (!node.type.startsWith('mdxJsx') || !parent || index === undefined) return;
		const { name, attributes, children } = node as unknown as MdxJsxTextElement;
		const properties = attributes.flatMap((attribute) =>
			'name' in attribute ? [[attribute.name, attribute.value]] : [],
		);
		const element = { type: 'element', tagName: name, properties: Object.fromEntries(properties), children };
		parent.children[index] = element as Element;
	});
	return tree;
}

/**
 * Write a tree of the DOM as lines, one for each element and text; white space between blocks is nothing, and links are
 * those of a page at an address. Runs in the page.
 */
function linesOf({ selector, address }: { selector: string; address: string }): string[] {
	const lines: string[] = [];
	const write = (node: Node, depth: number) => {
		if (node instanceof Element) {
			const attributes = [...node.attributes]
				.map(({ name, value }) => `${name}=${name === 'href' ? new URL(value, address) : value}`)
				.sort();
			lines.push(`${' '.repeat(depth)}<${node.localName}> ${attributes.join(' ')}`);
			for (const child of node.childNodes) write(child, depth + 1);
		} else if (node.textContent?.trim()) {
			lines.push(`${' '.repeat(depth)}${node.textContent.replace(/\s+/g, ' ')}`);
		}
	};
	for (const child of document.querySelector(selector)?.childNodes ?? []) write(child, 0);
	return lines;
}

test('a page with every construct is in the build as the check has read it', async () => {
	const root = await copyForTest(new URL('../fixtures/small-site/content/', import.meta.url));
	for (const locale of testedLocales) {
		const file = join(root, `content/${locale}/data-collection.mdx`);
		const [, frontmatter = ''] = (await readFile(file, 'utf8')).split('---\n');
		await writeFile(file, `---\n${frontmatter}---\n\n${pageWithEverything(locale)}`);
	}
	const content = await checkContent(root);
	expect(content.messages.map(formatMessage)).toEqual([]);
	const { succeeded, output } = await build(root);
	expect(output).not.toContain('ERROR');
	expect(succeeded).toBe(true);

	for (const locale of testedLocales) {
		const path = `content/${locale}/data-collection.mdx`;
		const related = relatedContent(content, { locale, slug: 'data-collection' });
		const { tree, file } = await runProcessor(path, pageWithEverything(locale), related);
		expect(file.data.policy).toEqual(content.pages.find((page) => page.path === path)?.policy);

		const address = `https://site.invalid/${locale}/data-collection/`;
		const page = await open(`file://${join(root, `dist/${locale}/data-collection/index.html`)}`);
		// What the page says of its data is no content.
		await page.locator('.policy__text > .policy__note').evaluate((note) => note.remove());
		const built = await page.evaluate(linesOf, { selector: '.policy__text', address });
		await page.goto('about:blank');
		await page.setContent(`<main>${toHtml(withElements(tree))}</main>`);
		const checked = await page.evaluate(linesOf, { selector: 'main', address });
		expect(checked.length).toBeGreaterThan(500);
		expect(built).toEqual(checked);
	}
});
