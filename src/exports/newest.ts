import type { Locale } from '../i18n/index.ts';
import type { Mam, Policy, Verdict } from '../policy/model.ts';
import { addedStatements, type Since, sinceInDetail } from '../policy/since.ts';
import { allStatements } from '../policy/statements.ts';

/** What the newest known revision of Microsoft's text says otherwise than the policy, for the files for programs. */
export interface Newest {
	revision: string | null;
	title: string;
	url: string | null;
	/** By id; what is not here is unchanged. */
	changes: Record<string, NewestChange>;
	/** The statements that only the newest revision has. */
	added: NewestStatement[];
}

interface NewestChange {
	change: 'removed' | 'verdict' | 'condition' | 'reworded';
	/** The change in a sentence. */
	text: string;
}

interface NewestStatement {
	id: string;
	label: string;
	verdict: Verdict;
	/** The date of the revision that brought it. */
	since: string;
	category?: string;
	mam?: Mam;
	condition?: string;
	note?: string;
}

/** Write in a language what the newest revision says otherwise; undefined if the pages show no known revision. */
export function newestOf(locale: Locale, policy: Policy, since: Since | undefined): Newest | undefined {
	if (!since) return undefined;
	const { title, url, date: revision } = since.newest;
	const changes = allStatements(policy).flatMap(({ id }): [string, NewestChange][] => {
		const kind = since.changes[id]?.kind;
		return kind && kind !== 'added' ? [[id, { change: kind, text: sinceInDetail(locale, since, id) }]] : [];
	});
	const added = addedStatements(locale, policy, since).map(({ id, label, verdict, category, item }) => ({
		id,
		label,
		verdict,
		since: since.added.find((statement) => statement.id === id)?.date ?? '',
		...(category && { category: category.id }),
		...(item && { mam: item.mam }),
		...(item?.condition && { condition: item.condition }),
		...(item?.note && { note: item.note }),
	}));
	return { revision, title, url, changes: Object.fromEntries(changes), added };
}
