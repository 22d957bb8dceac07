import { readFileSync } from 'node:fs';

/** Read a document as Microsoft published it. */
export function sourceDocument(name: 'data-collection.en.md' | 'data-collection.sv.txt'): string {
	return readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url), 'utf8');
}

/** What the revisions up to 2025 changed in the tables and lists of the one of 2022, with other words around it. */
const edits: [find: string | RegExp, replace: string][] = [
	['04/27/2022', '06/25/2025'],
	['Privacy keys for', 'Private keys for'],
	['first name and last name', 'first name and family name'],
	[
		/Azure Active Directory device ID( +)\| Yes \(If device is Azure Active Directory \(Azure AD\) joined\)/,
		'Microsoft Entra device ID$1| Yes (If device is Microsoft Entra joined)',
	],
	[
		/Azure Active Directory device ID \| Yes \(If device is Azure AD joined\)/,
		'Microsoft Entra device ID | Yes (If device is Microsoft Entra joined)',
	],
	[/\| +\| +Intune device management ID .*\n(?=.*Location)/, ''],
	[/(Intune device management ID +\| Yes) \(If device is MDM enrolled with Intune\)/, '$1'],
	[
		/Device health status \(jailbroken\) +\| Yes/,
		'Device health status | Yes (Includes threat status if a Mobile Threat Defense connector is configured)',
	],
	['application check in', 'application check-in'],
	['Microsoft Endpoint Manager admin console ', 'Microsoft Intune admin center '],
	['the Intune in the Microsoft Endpoint Manager', 'the Intune in the Microsoft Intune'],
	['including those in', 'including those pictures in'],
	['MAM workload |', 'MAM workload <sup>1</sup> |'],
	[
		/\n\n\n## Optional data\n.*(?=\n## Certain)/s,
		`
<sup>1</sup> What is collected where only apps are managed.

## Optional data

Some kinds of optional data are:

- details about the device, its configuration and connectivity capabilities, and status
- details about the usage of the device, operating system, applications and services
- details about the health of the device, operating system, apps and drivers
- software installation and update information on the device

Two features can be switched on.
`,
	],
];

/** Make a document like the one of 25 June 2025 from the one of 2022. */
export function newestDocument(): string {
	return edits.reduce((text, [find, replace]) => {
		const edited = text.replace(find, replace);
		if (edited === text) throw new Error(`Expected \`${find}\` in the document of 2022.`);
		return edited;
	}, sourceDocument('data-collection.en.md'));
}
