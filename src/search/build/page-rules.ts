import type { PageRules } from '#src/search/engine/asked-pages.ts';

const CONTACT_ADDRESS = '/about/#ask-us';

/** What people type who want a tool or the clinic, and not something to read. Rules are written as in content/search/red-flags.yaml, without beginnings of words. */
export const PAGE_RULES: Omit<PageRules, 'contact'> = {
	groups: {
		CLINIC: 'you | clinic | clinics | salon | someone at | somebody at | human | person | reception | receptionist | staff | team | practitioner | lys',
		REACH: 'contact | phone | ring | call | email | mail | message | text | whatsapp | reach | speak | talk | get hold of | get in touch | in touch | write',
		WISH: 'how do | how can | how to | how i | can i | could i | want to | wants to | need to | like to | trying to | possible to | where do | where can | please | way to | id like | let me',
		MAKE: 'book | booking | reserve | make | get | arrange | schedule | cancel | cancelling | rebook | reschedule | change | move | postpone | confirm',
		VISIT: 'appointment | appointments | slot | slots | consultation | consultations | booking | reservation',
		DAY: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday | saturdays | sundays | mondays | weekend | weekends | evenings | evening | today | tomorrow | bank holiday | christmas',
		EVENT:
			'wedding | weddings | married | marry | marrying | getting wed | bride | bridesmaid | groom | best man | birthday | party | parties | prom | christening | baptism | communion | honeymoon | photoshoot | photoshoots | photo shoot | interview | christmas | reunion | graduation | graduate | graduating | event | events | anniversary | eid | diwali | nikah | walima | mehndi | sangeet | bar mitzvah | bat mitzvah | baby shower | hen do | hen night | hen party | hen weekend | turning thirty | turning forty | turning fifty | turning sixty | turning 30 | turning 40 | turning 50 | turning 60 | stag do | gala | big day | special day | ceremony | concert | first date | quinceanera | funeral',
	},
	events: ['EVENT'],
	ignored: ['should i | when to | when do i | do i need to | do i have to | when shall i + call | ring | contact | phone | message'],
	pages: [
		{
			url: CONTACT_ADDRESS,
			rules: [
				'phone | telephone | contact | whatsapp | mobile | tel + number | no | details | numbers',
				'email | mail | postal | clinic | clinics | salon | your + address | location | postcode',
				'WISH + REACH + CLINIC',
				'REACH + the clinic | clinic | reception | receptionist | a human | real person | customer service',
				'whats your | what is your | your + number | email | phone | address | location | hours | instagram | website',
				'opening | closing | business | working | consulting + hours | times | time | days',
				'are you | you | clinic | salon + open | closed | shut | opening + DAY | now | when | what time | until',
				'when are you | what time do you | are you | is the clinic | clinic | salon + open | opens | opening | close',
				'where are you | where is the clinic | where is your | where is lys | where you are | where are u | where r u | how to find you | how do i find you | find the clinic',
				'you | clinic | salon + located | based | situated',
				'parking | car park | directions | get there | nearest station | which bus',
				'MAKE + VISIT',
				'need | want | would like + an appointment | a consultation | a slot | an appt | appt',
				'WISH + book | booking | reserve',
				'book + online | now | in | session | treatment | microneedling',
				'have | any | got | free | next | earliest + slot | slots | appointment | appointments | availability',
				'waiting list | waitlist | availability | contact us | contact | book now | book online | booking | enquiry | enquire',
				'gift | card | voucher | refund | deposit + buy | my | back | for | get',
				'phone | telephone | call you | ring you | email | e mail | address | location | whatsapp | instagram | book | customer service | send a photo',
			],
		},
		{
			url: '/self-check/',
			rules: [
				'take | do | start | the | online | quick | suitability | eligibility | skin + quiz | questionnaire',
				'quiz | questionnaire | self check | self test | selfcheck | self assessment',
				'suitable | suitability | eligible | eligibility | candidate + checker | check | test | tool | quiz | form',
			],
		},
		{
			url: '/planner/',
			rules: [
				'schedule | timetable | calendar | date | dates | session | treatment | course | sessions + generator | tool | calculator | planner | maker | app | organiser | builder',
				'add | put | save | export | sync + calendar | diary | google calendar | outlook',
				'make | build | give + me + timetable | schedule | calendar | plan',
				'plan | plan out | planning | work out | organise | map out | set + my dates | dates | my sessions | my course | my treatments | my appointments | course of sessions',
				'cost | price | course | budget + calculator | estimator | estimate | calculate',
			],
		},
		{
			url: '/consultation/',
			rules: [
				'print | printable | printout | print out | download | pdf | checklist | sheet + questions | consultation | checklist | appointment',
				'list of | sheet of | checklist of + questions',
				'take | bring + sheet | list | questions + consultation | appointment | with me',
				'consultation + sheet | checklist | form | list',
			],
		},
		{
			url: '/glossary/',
			rules: [
				'list | dictionary | explained | explain | meaning | meanings | glossary | definition | definitions | mean + words | terms | jargon | terminology | abbreviations',
				'glossary | jargon buster',
			],
		},
		{
			url: '/evidence/',
			rules: ['where are | see | show | list | your | all | full | read + references | sources | citations | studies | papers | bibliography | research'],
		},
	],
	/** Beside the words of the rules these ask for nothing else. */
	beside:
		'asap urgent urgently quickly its from couple few st nd rd th daughter daughters son sons sister sisters brother brothers mum mums mother friend friends cousin best family my our own school work job office big special important nice good great skin face look looking looks ready treatment treatments microneedling needling needle dermapen session sessions course week weeks month months day days year fortnight away until till before time times soon next coming up ahead left got january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday want wants need please hello hi hey thanks online page website tool whats number question questions ask asking medical skin doctor',
};
