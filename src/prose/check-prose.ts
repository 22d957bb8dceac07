import { globSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { readContent } from '../check/read-content.ts';
import { byPlace, messageAt } from '../content-files/message.ts';
import type { Locale } from '../i18n/index.ts';
import { type Stretch, sentencesIn } from '../markdown/page/sentences.ts';
import { type ProseFile, placeAt, textOf } from './prose-text.ts';
import { proseOfNotes, proseOfPage } from './read-prose.ts';
import { terms } from './terms.ts';
import { lixOf, plain, wordsIn } from './words.ts';

/** In words; a longer sentence has to be read twice. */
const longestSentence = 25;

/**
 * The highest LIX of a file. On Björnsson's scale, 30 to 40 is easy, and 40 to 50 of medium difficulty, as in the news.
 * The names of things alone, such as “administrator”, bring a text on this subject close to that. A language without a limit
 * has none.
 */
const highestLix: Partial<Record<string, number>> = { en: 45, sv: 40 };

/** How hard the prose of a file is to read. */
interface Readability {
	path: string;
	locale: Locale;
	lix: number;
	words: number;
	sentences: number;
}

/**
 * Check the site's own prose: how long its sentences are, how hard it is to read, and whether it uses the words of the
 * glossary.
 *
 * @param root the project's folder, which holds `content/`
 */
export async function checkProse(root: string): Promise<{ messages: VFileMessage[]; files: Readability[] }> {
	const { pages } = await readContent(root);
	const paths = globSync('content/**/*.yaml', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
	const files = [...pages.map(proseOfPage), ...(await proseOfNotes(root, paths.sort()))];
	const messages = files.flatMap((file) => [...checkSentences(file), ...checkLix(file), ...checkTerms(file)]);
	return {
		messages: messages.sort(byPlace),
		files: files.map((file) => {
			const texts = sentencesOf(file, 'ownWords').map(({ text }) => text);
			const { path, locale } = file;
			return { path, locale, lix: lixOf(texts), words: texts.flatMap(wordsIn).length, sentences: texts.length };
		}),
	};
}

/**
 * List the sentences of a file, with their places in its source.
 *
 * @param words `ownWords` leaves out what is quoted or in another language
 */
function sentencesOf(file: ProseFile, words: 'text' | 'ownWords'): Stretch[] {
	return file.passages.flatMap((passage) => {
		const { start, ...texts } = textOf(passage, file);
		return sentencesIn(texts[words]).map(({ text, start: offset }) => ({ text, start: start + offset }));
	});
}

/** Report sentences that are too long; what they quote has to be read, too. */
function checkSentences(file: ProseFile): VFileMessage[] {
	const { path, source } = file;
	return sentencesOf(file, 'text').flatMap(({ text, start }) => {
		const { length } = wordsIn(text);
		if (length <= longestSentence) return [];
		const reason = `Unexpected sentence of ${length} words, expected at most ${longestSentence}: «${plain(text)}»`;
		return [messageAt(path, placeAt(source, start), 'prose-sentence', reason)];
	});
}

/** Report a file that is too hard to read, at its hardest sentence. What it quotes is not the site's to change. */
function checkLix(file: ProseFile): VFileMessage[] {
	const { path, locale, source } = file;
	const sentences = sentencesOf(file, 'ownWords');
	const lix = lixOf(sentences.map(({ text }) => text));
	const [hardest] = sentences.toSorted((a, b) => lixOf([b.text]) - lixOf([a.text]));
	const highest = highestLix[locale] ?? Number.POSITIVE_INFINITY;
	if (!hardest || lix <= highest) return [];
	const found = `Unexpected LIX of ${lix.toFixed(1)}, expected at most ${highest} (\`${locale}\`)`;
	const reason = `${found}; the hardest sentence, ${lixOf([hardest.text]).toFixed(0)}: «${plain(hardest.text)}»`;
	return [messageAt(path, placeAt(source, hardest.start), 'prose-lix', reason)];
}

/** Report words that are not the glossary's, save in quotations and in other languages. */
function checkTerms(file: ProseFile): VFileMessage[] {
	return file.passages.flatMap((passage) => {
		const { start, ownWords } = textOf(passage, file);
		return (terms[file.locale] ?? []).flatMap(({ unused, used }) =>
			[...ownWords.matchAll(unused)].map(({ 0: found, index }) => {
				const reason = `Unexpected term \`${found}\`, expected a form of \`${used}\``;
				return messageAt(file.path, placeAt(file.source, start + index), 'prose-term', reason);
			}),
		);
	});
}
