import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { formatProblems } from '../content-files/message.ts';

/** How many lines of problems, and how many around the first problem, there is room for. */
const most = { lines: 20, linesAround: 4 };

/**
 * Write the page that the development server shows instead of any other while the content has problems: Vite's overlay, with
 * the place of the first problem.
 *
 * @param root the project's folder, which holds `content/`
 * @param client the address of Vite's code in the browser, which has the overlay and loads the page again after a change
 */
export async function problemPage(root: string, client: string, problems: VFileMessage[]): Promise<string> {
	const { file = '', line = 1, column = 1 } = problems[0] ?? {};
	const all = formatProblems(problems);
	const lines = all.slice(0, most.lines).map(inHtml);
	const more = all.length - lines.length;
	if (more > 0) lines.push(`and ${more} more, listed in the terminal`);
	const error = {
		name: 'Content',
		title: `The content has problems (${problems.length})`,
		message: lines.join('<br>'),
		loc: { file: join(root, file), line, column },
		highlightedCode: await linesAround(join(root, file), line),
		// What the overlay lets an author copy.
		stack: all.join('\n'),
	};
	const code = JSON.stringify(error).replaceAll('<', '\\u003C');
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${error.title}</title>
<script type="module">
import { ErrorOverlay } from ${JSON.stringify(client)};
document.body.append(new ErrorOverlay(${code}));
</script>
<body><p>${error.message}</p></body>
</html>
`;
}

/** Write the lines of a file around one of them, which is marked; nothing if there is no such file. */
async function linesAround(path: string, line: number): Promise<string> {
	const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
	const start = Math.max(line - 1 - most.linesAround, 0);
	const spans = lines.slice(start, line + most.linesAround).map((text, index) => {
		const kind = start + index === line - 1 ? 'line error-line' : 'line';
		return `<span class="${kind}">${escaped(text)}</span>`;
	});
	return `<pre><code>${spans.join('\n')}</code></pre>`;
}

/** Write a message as HTML, with its backticks as what they stand for. */
function inHtml(text: string): string {
	return escaped(text).replace(/`([^`]*)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
