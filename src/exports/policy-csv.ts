import { stringify } from 'csv-stringify/sync';
import type { VerdictStatement } from '../policy/statements.ts';
import type { Newest } from './newest.ts';

/**
 * Write statements as CSV, all for `/{locale}/policy.csv`, the required data items alone for `/{locale}/mam-only.csv`: a row
 * with the column names, then one row per statement. The columns have the names that they have in the JSON, if they are there.
 *
 * The format is RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180) in UTF-8. The file starts with a byte order mark, for
 * Excel, and a field that a spreadsheet would take for a formula starts with `'`
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * @param revision the date of the revision that they are from, `YYYY-MM-DD`
 * @param addressOf returns the permanent address of a statement, given its id
 * @param newest what the newest revision says otherwise
 */
export function policyCsv(
	statements: VerdictStatement[],
	revision: string,
	addressOf: (id: string) => string,
	newest: Newest | undefined,
): string {
	const rows = statements.map(({ id, label, verdict, category, item }) => ({
		id,
		verdict,
		category_id: category?.id,
		category: category?.label,
		category_note: category?.note,
		label,
		mam: item?.mam,
		condition: item?.condition,
		note: item?.note,
		url: addressOf(id),
		revision,
		newest_revision: newest?.revision,
		newest_change: newest && (newest.changes[id]?.change ?? 'unchanged'),
		newest: newest?.changes[id]?.text,
	}));
	return stringify(rows, {
		header: true,
		bom: true,
		record_delimiter: 'windows',
		// A lone CR or LF needs quotes, just as CRLF does.
		quote_record_delimiter: true,
		escape_formulas: true,
	});
}
