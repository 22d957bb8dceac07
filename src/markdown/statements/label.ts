import type { Link, Nodes, Paragraph, Parents, TableCell } from 'mdast';
import type { VFile } from 'vfile';
import { hasBrokenCharacters, letterAlike } from '../../content-files/broken-characters.ts';
import { type Located, placeOf, problem } from '../../content-files/message.ts';
import { idsOfPage, ownIds } from '../page/own-ids.ts';
import type { PageContext } from '../page/page-context.ts';
import { plainText } from './plain-text.ts';
import { proposeId } from './propose-id.ts';
import { withoutPairs } from './syntax.ts';

/** A statement's label as it is in the source, with the one link that holds the statement's id. */
export interface Label {
	/**
	 * Empty if the label has no link with an id, which is then reported; but if it is sure which one the statement has lost,
	 * that one, so that nothing else reports it.
	 */
	id: string;
	/** The id that is proposed for a statement that has none. */
	proposal?: string;
	/** The whole label as plain text. */
	text: string;
	/** The cell or paragraph that is the label. */
	parent: TableCell | Paragraph;
	/** The link in it that holds the id. */
	link?: Link;
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What an id looks like, for messages. */
export const idFormInWords = 'lowercase letters, digits and single hyphens, a letter first';

/** Tell whether a text has the form of an id. */
export function isId(text: string): boolean {
	return idForm.test(text);
}

/**
 * Read a statement's label, which contains the id as a link: `[IMEI number](#hardware-imei)`.
 *
 * @param what the kind of statement, for messages
 * @param prefix what a proposed id starts with: the id of the category
 */
export function readLabel(parent: TableCell | Paragraph, context: PageContext, what: string, prefix = ''): Label {
	const { file } = context;
	const text = plainText(parent);
	const [link, second] = idLinks(parent);
	const id = link?.url.slice(1) ?? '';
	reportLostBracket(parent, file, what);
	reportAlphabet(parent, text, context, what);
	if (!link) {
		const other = linksIn(parent)[0];
		const { id: proposal, isKnown } = proposeId(text, other?.url ?? '', context, prefix);
		const expected = `\`[${text.replace(/[[\]]/g, '')}](#${proposal})\``;
		problem(file, parent, 'id-missing', `Unexpected ${what} without an id, expected ${expected}`);
		if (!isKnown) return { id: '', proposal, text, parent };
		claimId(context, proposal, parent);
		return { id: proposal, text, parent, ...(other && { link: other }) };
	}
	if (second) {
		problem(file, second, 'id-second', `Unexpected second id \`${second.url.slice(1)}\` in a ${what}, expected one`);
	}
	if (isId(id)) {
		claimId(context, id, link);
	} else {
		problem(file, link, 'id-form', `Unexpected id \`${id}\`, expected ${idFormInWords}`);
	}
	return { id, text, parent, link };
}

/** Report a letter that only looks like one of the language; where a word has both, that is reported already. */
function reportAlphabet(
	parent: TableCell | Paragraph,
	text: string,
	{ file, locale }: PageContext,
	what: string,
): void {
	const letter = letterAlike(text);
	if (!letter || new Intl.Locale(locale).maximize().script !== 'Latn' || hasBrokenCharacters(text)) return;
	const reason = `Unexpected letter \`${letter}\` in a ${what}, expected those of the alphabet of the language`;
	problem(file, parent, 'label-alphabet', reason);
}

/** Record where an id is in the source; report it if the page already has it, or if the original does not. */
export function claimId({ file, slug, original }: PageContext, id: string, node: Located): void {
	file.data.places ??= new Map();
	const { places } = file.data;
	if (places.has(id)) {
		const first = places.get(id)?.start;
		problem(
			file,
			node,
			'id-duplicate',
			`Unexpected duplicate id \`${id}\`, expected it once: it stands at ${first?.line}:${first?.column} already`,
		);
		return;
	}
	places.set(id, placeOf(node));
	if (ownIds.has(id) || idsOfPage.get(slug)?.includes(id)) {
		problem(
			file,
			node,
			'id-reserved',
			`Unexpected id \`${id}\`, expected another: the pages have this one by themselves`,
		);
	}
	if (original && !original.places.has(id)) {
		problem(file, node, 'id-unknown', `Unexpected id \`${id}\`, expected one that \`${original.path}\` has, too`);
	}
}

/** Record the ids in a part that is skipped because of a problem, so that they are not reported as missing, too. */
export function claimIds(context: PageContext, node: Parents): void {
	for (const link of idLinks(node)) claimId(context, link.url.slice(1), link);
}

/** List the links in a node that lead to an id on the same page. */
export function idLinks(parent: Parents): Link[] {
	return linksIn(parent).filter(({ url }) => url.startsWith('#'));
}

function linksIn(node: Nodes): Link[] {
	if (node.type === 'link') return [node];
	return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/** Report the first parenthesis without a counterpart. */
export function reportLostBracket(parent: TableCell | Paragraph, file: VFile, what: string): void {
	const [found] = /[()]/.exec(withoutPairs(plainText(parent))) ?? [];
	if (!found) return;
	const expected = found === '(' ? ')' : '(';
	problem(
		file,
		parent,
		'bracket-lost',
		`Unexpected \`${found}\` alone in a ${what}, expected a \`${expected}\` to match`,
	);
}
