/**
 * Common English words that are spelt so like words of the guide that they would be taken for them: "paint" is no point, and "coast" no cost.
 * Not among them: real words that people write for ours, such as "poors" and "loosing". A word that an editor wants left alone goes into `neverCorrect`.
 */
export const REAL_WORDS: readonly string[] = `
	aboard advertise affairs afterlife alias alien alive alluded ample analyse antitrust arena attach attic aunt avid avoidance backstage bacterial ball
	bang baron barrister based baseless batch bats battery battle bead beast became beef beetle bend bind biochemical biomedical bird birthplace bits
	bitter blacklist blackout blackpool blame blocking bloodshed blur board bodywork bogus bold boom boot bore boulder brake brass breakaway breakdown
	breakfast breakthrough bred breed breeding brewing brick brill broad brook browse brush bugs building bull bullock burst buster cactus caller
	candidacy cans card careers careless cargo cartoons carve casing cast caves cease ceiling cello cent chain chant charity chase chat cheat checkpoint
	cheers childcare childless chill china chose clad clan clare clash classroom clause closet clothing cloud clown coaching coalition coast coating
	cognition coins coke collar collide cologne coma comeback comet comical commas companion compassion compilation complexity conceived
	concept concise conclusion concourse condemned cone conferred confusion connected conscience consisted consolation consort constrained construct
	contender contour contradict convent conversion converted conviction cooler cooling core cort council counsel count countrymen countryside courage
	coursework court crash creating creators creatures creep crest crews crisis crochet crop crossover crowd cruise crush cure curious curse dancer dart
	database dates dawn deaf dealt dear debates decreased dedication deed deem delays deleted delight denial denied denotes dentistry depot deputy devise
	dharma dial dining dirt dive diving doll dome donated downright downside drama drawing dream drone drop drove drown dual dune earning electricity
	electronic engine ethic excessive excursion expertise exploited explosive extensive faced fails faked falls fame fancy fare farm farmer fascist feast
	feat feeds fellow fencer fictional fields fight files filling filming filter fined firearm fires firing fist flame flap flash fled fleet flies float
	flood flora flowers flowing flute flyer followers fond foods foolish foraging forest fork former forum fractured framing fran freed fried fringe frost
	fruitless fuel fuller functional fund furious gaming gang gates gene goals goat gods gold goodnight goodwill grain gram grass grim grip guardian
	guidebook gulf gunpowder halfback halftime halt happiness hardback hare hastily hauling hazard headlines healthcare heap heartbreak heights heir hell
	helpless herd heroes herring highland hitting homeless homemade homer hoped hopes hostage hostel hostile hunger inception inches incidents indicating
	indicator inflated inflicted initial insect insertion insisted inspection instruments intention intercept internal interpret intersect invented
	invitation ironworks irrigation ivory jolly keel killed kinds knew knight lacking lamp lanes lang laps launch lawsuit lawyer leaking leasing leftover
	lending lens lesser lest letter lever lied lifelong lifetime lightweight lime lined lions listening litre litter lived liverpool loading locks loft
	logos logs longtime looting loser loses lots lounge lovely lover lowercase lowest lung lying makeover male manor maps marched mare mars massacre mast
	math mating matter meaningless meantime meat medicinal mediocre mega metadata meters microsoft middleweight miles mill mining mint missiles mist mixer
	moat mocking mode module monkey moore moreover moth mount mourning mouthpiece musical musician naughty neat needless nest netting nightlife node noise
	noodles occasion offspring operating otter outgoing outlines outright overcome overhead overlooking overt overtake overthrow overtime overweight owner
	owns paint painter palace paperback paperwork parishes parse partridge passion pasta paste paths patrol peck peers percussion pest pike pilots pinch
	piper pirates pitch plank plant playing plaza poet pointer pointless poker pole police poll pond pont portion posed power praised preceded precise
	predict premi preposition pressured pretender prevalent pride prince priory prison producers productive project prominent prop prose prosecution
	prospective protector prototype publishing pulling pulse punk purse pursued qualifier qualities quota racecourse raced racer racetrack radioactive
	rage raided rain rally rating readiness realm recreated reel refuse regulator rejection relegated remote repeal reset resided resin resort respected
	retained rice riot rising rite robot rocks rode rook rooms roundabout routes rubin ruler ruling rumor rushing sack sacred sage sailed sake salad sales
	saline salmon saloon sank scan scarce scarf scored sculptor seasons seat seawater secession secured security seeking seize selection selling semifinal
	serves settling setup shaft shake shame sheer shelling shire shirt shoe shooting shore shortage shortcut shortlist shorts shot shouting showcase
	showdown showroom showtime shutting sidekick sidewalk sigh signpost simulation sire sitting sizes skater slap slaughter slavery slide slip slit slope
	slot smell sneak snow soaring socialist sock software soldiers sole soprano sort southeastern spare speeds spelling spirit spite spoon sportsmen
	spotlight spying stabilised stability stable stainless stairs stale standalone standoff standout standpoint staying steal steel steering stem steward
	stint stir stoke stole store stormy storylines strait strand strange stranger stream strike string strive studio stunning style submission sued suffer
	suitcase sultan sustain swallow swam swear sweet swift swing synthetic takeover talking tame tape taste teaching tearing tenor tens tense tent tenth
	terrain terrible theorem thereafter thinker thorn threat threw thrill throne throughout throughput throwing thrust thunder tied tier tile timeless
	timestamp timezone tire toast toll toni tons tools touchdown touring tourist towing towns trading trail trainee traits tramway trap trash trek tribal
	trick tries trim trio trivial troop tropical troubled trout truce truck tune tuning turret tutorial twins twist tying typed typeface typically
	underdog undergoing undergone underside understand undertake underwater underwent unrelated unstable uppercase user utter variation various vast verse
	vista wages waiter waking wall ward warming warring wastewater watercolour watermark watershed wave weaving weekdays weightlifting whale wheat
	whitewash wholesale width wife wind wire wiring request witch withstand workaround workplace world worm worthless worthwhile wrecked wrist wrongdoing
	wrought yards yearbook
`
	.trim()
	.split(/\s+/);
