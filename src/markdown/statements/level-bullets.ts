import { problem } from '../../content-files/message.ts';
import { inBackticks } from '../../content-files/yaml-words.ts';
import type { PageContext } from '../page/page-context.ts';
import { type Bullet, columnOf } from './bullet.ts';
import { idLinks } from './label.ts';
import { plainText } from './plain-text.ts';

/** In columns: how much further right a data item is than its category. */
const step = 2;

/**
 * Put each bullet of required data where its id belongs, as far as the original knows it: categories at the left, and data
 * items under them. Of bullets in a row that are indented otherwise, the first is reported.
 */
export function levelBullets(bullets: Bullet[], { file, original, originalItems }: PageContext): Bullet[] {
	const { required } = original?.policy ?? {};
	if (!required) return bullets;
	const categories = new Set(required.categories.map(({ id }) => id));
	const levelled: Bullet[] = [];
	place(bullets, 0);
	return levelled;

	/** @param above the bullet that these are nested under, and the level that it was put on */
	function place(nested: Bullet[], depth: number, above?: { bullet: Bullet; level: number }): void {
		let isTold = false;
		for (const bullet of nested) {
			const level = levelOf(bullet);
			const category = levelled.at(-1);
			const isWrong = level !== undefined && level !== depth && level !== (above?.level ?? -1) + 1;
			if (isWrong && !isTold) report(level === 1 && above && isRight(bullet, category) ? above.bullet : bullet);
			isTold ||= isWrong;
			const own = { ...bullet, nested: [] };
			const parent = level === undefined ? above?.bullet : level === 1 ? category : undefined;
			(parent?.nested ?? levelled).push(own);
			place(bullet.nested, depth + 1, { bullet: own, level: level ?? depth });
		}
	}

	function report(bullet: Bullet): void {
		const expected = levelOf(bullet) === 0 ? 'none' : `${step} spaces more than its category`;
		const reason = `Unexpected indentation of ${inBackticks(plainText(bullet.text))}, expected ${expected}`;
		problem(file, bullet.source, 'bullet-indent', reason);
	}

	/** Tell whether a category, 0, or a data item, 1, has the id with which a bullet begins. */
	function levelOf({ text }: Bullet): number | undefined {
		const [link] = idLinks(text);
		const id = link?.url.slice(1) ?? '';
		if (!link || !plainText(text).startsWith(plainText(link))) return undefined;
		if (categories.has(id)) return 0;
		return originalItems.has(id) ? 1 : undefined;
	}
}

/** Tell whether a data item is where it should be, so that it is the bullet above it that is not. */
function isRight({ source }: Bullet, category: Bullet | undefined): boolean {
	return category !== undefined && columnOf(source) === columnOf(category.source) + step;
}
