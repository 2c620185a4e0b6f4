/** What those who bear a title do, as a skill: by the last word of the title. */
export const activityOfHead: ReadonlyMap<string, string> = new Map(
  `
accountant accounting
analyst analysis
announcer announcing
appraiser appraisal
arranger arranging
assembler assembly
assessor assessment
attorney law
auditor auditing
baker baking
barber barbering
bartender bartending
blaster blasting
blender blending
boilermaker boilermaking
bookkeeper bookkeeping
brazer brazing
bricklayer bricklaying
broker brokerage
builder building
butcher butchery
buyer buying
carpenter carpentry
carver carving
cashier cashiering
caterer catering
chemist chemistry
cleaner cleaning
coder coding
composer composing
conservator conservation
controller control
cook cooking
coordinator coordination
counselor counseling
cutter cutting
dealer dealing
decorator decorating
demonstrator demonstration
designer design
dietitian dietetics
dispatcher dispatching
diver diving
drafter drafting
dresser dressing
driller drilling
driver driving
dyer dyeing
editor editing
educator education
embalmer embalming
engraver engraving
erector erection
estimator estimating
examiner examination
fabricator fabrication
farmer farming
finisher finishing
fisher fishing
fitter fitting
forecaster forecasting
framer framing
glazier glazing
grader grading
grinder grinding
groomer grooming
hygienist hygiene
illustrator illustration
inspector inspection
installer installation
instructor instruction
interpreter interpreting
interviewer interviewing
investigator investigation
lawyer law
layer laying
lecturer lecturing
librarian librarianship
machinist machining
manager management
marketer marketing
mason masonry
merchandiser merchandising
microbiologist microbiology
miller milling
miner mining
mixer mixing
molder molding
mover moving
negotiator negotiation
nurse nursing
nutritionist nutrition
operator operation
painter painting
paperhanger paperhanging
paver paving
photographer photography
physicist physics
pilot piloting
pipefitter pipefitting
planner planning
plasterer plastering
plumber plumbing
polisher polishing
presser pressing
printer printing
processor processing
producer production
programmer programming
psychologist psychology
recruiter recruiting
refinisher refinishing
remodeler remodeling
repairer repair
researcher research
restorer restoration
rigger rigging
roofer roofing
scheduler scheduling
sculptor sculpting
setter setup
sewer sewing
shaper shaping
singer singing
solderer soldering
sorter sorting
splicer splicing
statistician statistics
surgeon surgery
surveyor surveying
tailor tailoring
teacher teaching
tester testing
therapist therapy
tiler tiling
trader trading
trainer training
translator translation
trapper trapping
trimmer trimming
underwriter underwriting
upholsterer upholstery
waxer waxing
weaver weaving
welder welding
writer writing
`
    .trim()
    .split('\n')
    .map((line) => {
      const [head, activity] = line.split(' ');
      return [head, activity];
    }),
);

/** Words before the head that say rank, place or number rather than a kind of work. */
export const sayNothing: ReadonlySet<string> = new Set(
  `senior junior lead head chief assistant associate deputy general certified licensed registered apprentice journeyman
  master principal staff first second third line shift crew team group regional district area field branch national
  international global local state county city federal government independent contract freelance self-employed owner
  professional trained experienced working supervising supervisory managing executive vice corporate company department
  division program project unit site office new old day night part full time temporary seasonal travel traveling hand
  machine automatic all other special special-purpose expert entry student graduate adjunct visiting full-time part-time
  us u.s. army navy military air force public private commercial industrial residential institutional custom utility
  clinic hospital school college university high elementary middle house home shop store plant factory mill yard
  operations business services service technical support product production systems system work job career labor
  substitute combination multi-skilled universal regular relief floor set up setup`
    .trim()
    .split(/\s+/),
);
