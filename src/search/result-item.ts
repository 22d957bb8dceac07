import type { Hit } from './query.ts';

/** Write a result: the verdict first, then what it is about, as text and never as markup. */
export function resultItem({ url, kind, label, verdict, context }: Hit): HTMLLIElement {
	const item = document.createElement('li');
	item.dataset['searchResult'] = '';
	const link = document.createElement('a');
	link.href = url;
	link.className = 'result';
	const isVerdict = ['required', 'optional', 'never'].includes(kind);
	if (isVerdict) item.dataset['verdict'] = kind;
	const parts = { verdict, label, context };
	for (const [name, text] of Object.entries(parts)) {
		const part = document.createElement('span');
		part.className = name === 'verdict' && isVerdict ? 'verdict' : `result__${name}`;
		part.textContent = text;
		link.append(part, ' ');
	}
	item.append(link);
	return item;
}

/** Say how many results there are, in the words that the panel brings along. */
export function countInWords(panel: HTMLElement, count: number): string {
	const forms: Record<string, string> = JSON.parse(panel.dataset['count'] ?? '{}');
	const form = forms[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? forms['other'] ?? '';
	return form.replace('{count}', String(count));
}
