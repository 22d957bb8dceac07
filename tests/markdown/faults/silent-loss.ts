import fc from 'fast-check';
import type { VFileMessage } from 'vfile-message';
import { parseContentPath } from '../../../src/content-files/content-path.ts';
import { formatMessage } from '../../../src/content-files/message.ts';
import { processorSeconds } from '../../helpers/processor-time.ts';
import { runs } from '../../helpers/random-runs.ts';
import { asSeen, saidBy, wordsOf } from './facts-of-page.ts';
import type { Mutation, Mutator } from './mutator.ts';
import type { Checked } from './page-pair.ts';
import { type PolicyPage, readPolicyPages } from './policy-pages.ts';

/** In seconds of processor time; both languages of a page take a fifth of a second. */
const slowest = 10;

const policyPages = await readPolicyPages();

/** A page with a fault. */
interface BrokenPage extends Mutation {
	page: PolicyPage;
	/** Say where the fault is, when a test fails: fast-check would show the whole page. */
	[fc.toStringMethod]: () => string;
}

/**
 * Break the pages of the policy at random: where no message is near the fault, all that still stands in the file must come
 * through, and all of the other language; what the author took away must be missed somewhere.
 */
export function losesNothingInSilence(mutator: Mutator): Promise<void> {
	return breakPages(mutator, (losses) => losses.length > 0);
}

/** Break the pages of the policy at random: a message must be near the fault, even where nothing is lost. */
export function isReported(mutator: Mutator): Promise<void> {
	return breakPages(mutator, () => true);
}

/**
 * @param isWrong tells by what is lost whether a fault must have a message near it
 */
async function breakPages(mutator: Mutator, isWrong: (losses: string[]) => boolean): Promise<void> {
	await fc.assert(
		fc.asyncProperty(brokenPage(mutator), async (broken) => {
			fc.pre(broken.content !== broken.page.source);
			const [checked, seconds] = await processorSeconds(() => broken.page.checkWith(broken.content));
			if (seconds > slowest) throw new Error(`The page took ${seconds} s of processor time.`);
			if (isReportedNear(broken, checked)) return;
			const losses = lossesOf(broken, checked);
			if (isWrong(losses)) throw new Error(describeFault(losses, checked.messages));
		}),
		// One place of a page is as likely as another: numbers are not to be mostly small.
		{ ...runs(30), unbiased: true },
	);
}

function brokenPage(mutator: Mutator): fc.Arbitrary<BrokenPage> {
	const breakable = policyPages.flatMap((page) => {
		const mutations = mutator(page.source);
		return mutations ? [{ page, mutations }] : [];
	});
	return fc.constantFrom(...breakable).chain(({ page, mutations }) =>
		mutations.map((mutation) => ({
			...mutation,
			page,
			[fc.toStringMethod]: () => describeChange(page, mutation),
		})),
	);
}

function isReportedNear({ page: { path }, lines }: BrokenPage, { messages }: Checked): boolean {
	return messages.some(({ file, reason, line, column }) =>
		lines.length === 0
			? file === path || reason.includes(path)
			: file === path && column !== undefined && lines.some((at) => Math.abs(at - (line ?? Infinity)) <= 2),
	);
}

/** List what is lost though it still stands in a file, what is lost without any message, and what is left of links. */
function lossesOf({ page: { path, known }, content }: BrokenPage, { pages, messages }: Checked): string[] {
	const mutated = parseContentPath(path)?.locale;
	const text = asSeen(textOf(content));
	const said = new Map(pages.map((page) => [page.locale as string, saidBy(page)]));
	const lost = known.filter(({ locale, fact }) => !said.get(locale)?.includes(fact));
	const whole = lost.filter(({ locale, authored }) => locale !== mutated || text.includes(authored));
	const gone = lost.filter(({ locale, id }) => id && !pages.find((page) => page.locale === locale)?.places.has(id));
	const losses = [...whole, ...(messages.length === 0 ? gone : [])].map(({ fact }) => fact);
	for (const page of pages) losses.push(...(/.{0,20}\]\(|\[.{0,20}/.exec(wordsOf(page)) ?? []));
	return losses;
}

function describeFault(losses: string[], messages: VFileMessage[]): string {
	return [
		messages.length === 0 ? 'No message.' : 'No message near the fault.',
		...['Lost:', ...losses.slice(0, 5)],
		...['Messages:', ...messages.slice(0, 5).map(formatMessage)],
	].join('\n');
}

/** Show where a page is broken: the first lines that are gone and those in their place, from shortly before the change. */
function describeChange({ name, path, source }: PolicyPage, { content, lines }: Mutation): string {
	const before = source.split('\n');
	const after = textOf(content).split('\n');
	const start = after.findIndex((line, index) => line !== before[index]);
	const rest = before.slice(start).reverse();
	const kept = [...rest, undefined].findIndex((line, index) => line !== after.at(-1 - index));
	const [old = '', changed = ''] = [before[start], after[start]];
	const column = [...`${changed}\n`].findIndex((_, index) => changed[index] !== old[index]);
	const show = (mark: string, all: string[]) =>
		all
			.slice(start, all.length - kept)
			.slice(0, 3)
			.map((line) => mark + visible(line.slice(Math.max(0, column - 60))));
	const at = lines.length > 0 ? `line ${lines.join(', ')}` : 'the whole file';
	return [`${path} (${name}), ${at}:`, ...show('- ', before), ...show('+ ', after)].join('\n');
}

/** Write the start of a text with its white space and what has no shape so that they can be told apart. */
function visible(text: string): string {
	return JSON.stringify(text.slice(0, 160)).replace(/[\p{Z}\p{Cf}]/gu, (character) =>
		character === ' ' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

function textOf(content: string | Uint8Array): string {
	return typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
