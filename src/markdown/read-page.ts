import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reportBrokenCharacters } from '../content-files/broken-characters.ts';
import type { ContentPath } from '../content-files/content-path.ts';
import { decode } from '../content-files/decode.ts';
import { pointAt, problem } from '../content-files/message.ts';
import { takeFrontmatter } from './page/frontmatter.ts';
import type { Page } from './page/page.ts';
import { nothingRelated, type Original, type RelatedContent } from './page/page-context.ts';
import { runProcessor } from './run-processor.ts';
import { closedAtOnce, markerNames } from './statements/marker.ts';

/** In characters; the time that micromark needs for a link grows with the square of its length. */
const longestLine = 20_000;

/** In characters; the time that micromark needs for lists and quotations grows with the square of their levels. */
const deepestNesting = 100;
/** What a line in lists and quotations starts with: white space, `>` and bullets. */
const nesting = /^(?:[ \t>]|(?:[-*+]|\d+[.)])(?=[ \t]))*/;

/**
 * Read a page with the same processor that renders the pages.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 * @param bytes the contents of the file
 * @param original the same page in the default language; undefined for that page itself, or if it could not be read
 * @param known the ids that the page may have lost, by what may stand in their place
 */
export async function readPage(
	path: string,
	{ locale, slug }: ContentPath,
	bytes: Uint8Array,
	original: Original | undefined,
	known: RelatedContent['known'],
): Promise<Page> {
	const { text: source, messages } = decode(path, bytes);
	const file = new VFile({ path, value: source });
	file.messages.push(...messages);
	const taken = takeFrontmatter(file);
	let isRead = false;
	let data: VFile['data'] = {};
	if (String(file).trim() === '') {
		problem(file, pointAt(1, 1), 'page-empty', 'Unexpected empty page, expected content below the frontmatter');
	} else if (!reportSlowLine(source, file)) {
		try {
			const processed = await runProcessor(path, String(file), { ...nothingRelated, original, known });
			file.messages.push(...processed.file.messages);
			isRead = !processed.file.data.hasLostPart;
			if (isRead) data = processed.file.data;
		} catch (error) {
			if (error instanceof RangeError) {
				const reason = 'Unexpected nesting too deep to be read, expected a few levels of lists and quotations';
				problem(file, pointAt(1, 1), 'nesting-deep', reason);
			} else {
				reportSyntax(file, error);
			}
		}
	}
	const { policy = {}, sections = [], prose = [], chapters = {}, headingOf = new Map() } = data;
	const { places = new Map(), mamPlaces = new Map() } = data;
	return {
		path,
		locale,
		slug,
		isRead,
		...taken,
		source,
		policy,
		sections,
		prose,
		chapters,
		headingOf,
		places,
		mamPlaces,
		messages: file.messages,
	};
}

/**
 * Report the first line that would take too long to read.
 *
 * @returns whether there is one
 */
function reportSlowLine(source: string, file: VFile): boolean {
	for (const [index, line] of source.split('\n').entries()) {
		const depth = nesting.exec(line)?.[0].length ?? 0;
		if (line.length > longestLine) {
			const found = `Unexpected line of ${line.length} characters`;
			problem(file, pointAt(index + 1, 1), 'line-long', `${found}, expected at most ${longestLine}`);
			return true;
		}
		if (depth > deepestNesting) {
			const found = `Unexpected line that is indented by ${depth} characters, expected at most ${deepestNesting}`;
			problem(file, pointAt(index + 1, 1), 'nesting-deep', `${found}: a few levels of lists and quotations`);
			return true;
		}
	}
	return false;
}

/**
 * Report why MDX gave up.
 *
 * @throws the error itself if it is not a message from MDX
 */
function reportSyntax(file: VFile, error: unknown): void {
	if (!(error instanceof VFileMessage)) throw error;
	const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
	// For a tag that is never closed, MDX gives the place only in the text of the message.
	const place = pointAt(error.line ?? Number(line ?? 1), error.column ?? Number(column ?? 1));
	// Its advice is to write code, such as a comment, which a page may not have.
	const reason = error.reason.replace(/ \(note: .*\)$/s, '');
	problem(file, place, 'mdx-syntax', reason.includes('tag for `<br>`') ? `${reason}: write \`<br/>\`` : reason);
	reportClosedMarkers(file);
	// They may be the reason: to MDX, a byte order mark in a tag name is white space, which ends the name.
	reportBrokenCharacters(String(file), file);
}

/** Report markers that end where they start: MDX only notices that they have another end. */
function reportClosedMarkers(file: VFile): void {
	for (const [index, line] of String(file).split('\n').entries()) {
		const name = markerNames.find((marker) => new RegExp(`<${marker}\\s*/>`).test(line));
		if (name) problem(file, pointAt(index + 1, line.indexOf('<') + 1), 'marker-empty', closedAtOnce(name));
	}
}
