// Long: a list, one entry for each fact of the prose.

/** The sentence that says each fact of the policy's prose, by the fact's key, in each language. */
export const proseSentences: Record<string, { en: string; sv: string }> = {
	'p-meta-date': {
		en: 'Revision: Microsoft’s English text, dated 27 April 2022.',
		sv: 'Version: Microsofts engelska text, daterad den 27 april 2022.',
	},
	'p-intro-enroll': {
		en: 'When users enroll company or personal devices, Intune collects, processes and shares some personal data.',
		sv: 'När användare registrerar företagsenheter eller personliga enheter samlar Intune in, bearbetar och delar vissa personuppgifter.',
	},
	'p-intro-purposes': {
		en: 'Microsoft states these purposes: to support business operations, to do business with the customer and to support the service.',
		sv: 'Microsoft anger dessa syften: att stödja verksamheten, att göra affärer med kunden och att stödja tjänsten.',
	},
	'p-intro-four-sources': {
		en: 'Personal data comes from four kinds of sources:',
		sv: 'Personuppgifterna kommer från fyra slags källor:',
	},
	'p-intro-two-categories': {
		en: 'What Intune collects from these sources is either required or optional.',
		sv: 'Det som Intune samlar in från dessa källor är antingen obligatoriskt eller valfritt.',
	},
	'p-intro-four-types': {
		en: 'Both categories are subdivided into customer data, personal data, diagnostic data and service-generated data.',
		sv: 'Båda kategorierna delas in i kunddata, personuppgifter, diagnostikdata och tjänstgenererade data.',
	},
	'not-sold': {
		en: 'Data collected by the service is never sold to any third party.',
		sv: 'Data som tjänsten samlar in säljs aldrig till tredje part.',
	},
	'p-req-definition': {
		en: 'Required data is what the service needs in order to work as the customer expects.',
		sv: 'Obligatoriska data är de data som tjänsten behöver för att fungera som kunden förväntar sig.',
	},
	'p-req-most': {
		en: 'Most of what Intune collects is required data.',
		sv: 'Det mesta av det som Intune samlar in är obligatoriska data.',
	},
	'p-req-tied': {
		en: 'Required data is linked to a user, a device or an application and is essential to managing them.',
		sv: 'De är kopplade till en användare, en enhet eller ett program och är väsentliga för hanteringen.',
	},
	'p-req-mixed': {
		en: 'Required data contains both personal and non-personal data.',
		sv: 'Obligatoriska data innehåller både personuppgifter och andra data.',
	},
	'p-req-personal-direct': {
		en: 'Personal data includes data that may identify the end user directly.',
		sv: 'Till personuppgifterna hör data som direkt kan identifiera slutanvändaren.',
	},
	'p-req-personal-pseudonymised': {
		en: 'It also includes pseudonymized data carrying a unique, system-generated identifier that is used to deliver the enterprise service to users.',
		sv: 'Dit hör också pseudonymiserade data med en unik, systemgenererad identifierare som används för att leverera företagstjänsten till användarna.',
	},
	'p-req-personal-support-account': {
		en: 'Support data and account data are personal data, too.',
		sv: 'Även supportdata och kontodata är personuppgifter.',
	},
	'p-req-nonpersonal': {
		en: 'Non-personal data includes service-generated system metadata and information about the organization or tenant.',
		sv: 'Till data som inte är personuppgifter hör tjänstgenererade systemmetadata och information om organisationen eller klientorganisationen.',
	},
	'p-req-access-roles': {
		en: 'Intune collects access control data as well, to manage who has access to administrative roles and functions, for example through role-based access control.',
		sv: 'Intune samlar även in åtkomstkontrolldata, för att styra åtkomsten till administrativa roller och funktioner, till exempel med rollbaserad åtkomstkontroll.',
	},
	'p-req-open-list': {
		en: 'The table says what may be collected. It is not exhaustive: required data may include these items, but isn’t limited to them.',
		sv: 'Tabellen visar vad som kan samlas in. Den är inte fullständig: obligatoriska data kan omfatta de här uppgifterna men är inte begränsade till dem.',
	},
	'p-req-app-inventory-condition': {
		en: 'Application inventory data is only collected when the device is marked by the admin as corporate-owned or the compliant app feature is turned on.',
		sv: 'Programinventeringsdata samlas endast in om enheten har markerats av administratören som en företagsägd enhet eller om funktionen för kompatibel app har aktiverats.',
	},
	'p-req-tenant-where': {
		en: 'The administrator can see tenant account information in the product.',
		sv: 'Administratören kan se informationen om klientorganisationens konto i produkten.',
	},
	'p-req-mam-column': {
		en: 'In a column called “MAM workload”, Microsoft’s English table says yes or no for every data item, sometimes with a condition.',
		sv: 'Microsofts engelska tabell anger ja eller nej för varje uppgift i kolumnen ”MAM workload”, ibland med ett villkor.',
	},
	'p-opt-not-essential': {
		en: 'Optional data is not essential to the product or service experience.',
		sv: 'Valfria data är inte väsentliga för upplevelsen av produkten eller tjänsten.',
	},
	'p-opt-customer-control': {
		en: 'Customers control whether optional data is collected.',
		sv: 'Kunden styr insamlingen av valfria data.',
	},
	'p-opt-in-out': {
		en: 'The customer decides: optional collection can be opted in to or out of',
		sv: 'Kunden bestämmer: valfri insamling går att delta i eller välja bort',
	},
	'p-opt-diagnostics-telemetry': {
		en: 'Examples: data for diagnostics and telemetry',
		sv: 'Exempel: data för diagnostik och telemetri',
	},
	'p-opt-reasons': {
		en: 'Microsoft sees good reasons to share optional data, because it creates opportunities for new and richer experiences.',
		sv: 'Microsoft ser goda skäl att dela valfria data, eftersom det ger möjlighet till nya och bättre upplevelser.',
	},
	'p-opt-users-choice': {
		en: 'Microsoft also says that it matters that users can make this choice themselves.',
		sv: 'Microsoft säger också att det är viktigt att användarna själva kan välja.',
	},
	'p-opt-diag-kinds': {
		en: 'Diagnostic data may include application usage data Optional data Diagnostic data may include error data Optional data Diagnostic data may include performance data',
		sv: 'Diagnostikdata kan omfatta data om programanvändning Valfria data Diagnostikdata kan omfatta data om fel Valfria data Diagnostikdata kan omfatta data om prestanda',
	},
	'p-opt-pseudonymised': {
		en: 'All diagnostic data that Microsoft collects during the use of any Microsoft 365 Apps for enterprise applications and services is pseudonymized.',
		sv: 'Alla diagnostikdata som Microsoft samlar in vid användning av program och tjänster i Microsoft 365-appar för företag pseudonymiseras.',
	},
	'p-opt-iso': {
		en: 'The definition of pseudonymization is taken from section 8.3.3 of the standard ISO/IEC 19944-1:2020.',
		sv: 'Definitionen av pseudonymisering är hämtad från avsnitt 8.3.3 i standarden ISO/IEC 19944-1:2020.',
	},
	'p-never-not-collected': {
		en: 'Some end-user data and content is never collected by Intune.',
		sv: 'Det finns uppgifter om och innehåll från slutanvändare som Intune aldrig samlar in.',
	},
	'p-never-not-visible': {
		en: 'Intune does not let an admin see that data either.',
		sv: 'Intune låter inte heller administratörer se dessa uppgifter.',
	},
	'p-never-list': {
		en: "An end user's calling or web browsing history Never collected Personal email Never collected Text messages Never collected Contacts Never collected Passwords to personal accounts Never collected Calendar events Never collected Photos",
		sv: 'samtals- eller webbhistorik Samlas aldrig in personlig e-post Samlas aldrig in textmeddelanden Samlas aldrig in kontakter Samlas aldrig in lösenord till personliga konton Samlas aldrig in kalenderhändelser Samlas aldrig in foton',
	},
	'p-never-photos-scope': {
		en: 'Photos, including those in a photo app or camera',
		sv: 'foton, inklusive sådana som finns i fotoappar eller kameran',
	},
	'p-link-enroll': {
		en: 'To get started with enrolling devices, see Microsoft’s article on enrollment.',
		sv: 'Läs i Microsofts artikel om registrering hur man kommer igång med att registrera enheter.',
	},
	'p-link-data-types': {
		en: 'For the data types and their definitions, see how Microsoft categorizes data for online services.',
		sv: 'Datatyperna och deras definitioner finns på Microsofts sida om hur data för onlinetjänster kategoriseras.',
	},
	'p-link-store-process': {
		en: 'As a next step, read how Intune stores and processes',
		sv: 'Läs sedan hur Intune lagrar och bearbetar',
	},
	'p-link-share': {
		en: 'and how it shares personal data.',
		sv: 'och hur Intune delar personuppgifter.',
	},
};
