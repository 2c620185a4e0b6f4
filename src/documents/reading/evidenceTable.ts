/** Asked word or phrase, a tab, and expressions that show it: see thesaurus.ts. Written by a teacher model (Claude, Anthropic). */
export const evidenceTable = `management	led, supervised, oversaw, directed, headed, coordinated, ran, administered, in charge
development	built, programming, coding, engineered, created, designed, implemented, launched
design	drew, blueprints, drafted, prototypes, wireframes, architected, sketches, mockups, modeled
testing	qa, inspected, verification, validation, regression, selenium, trials, debugging, checked
detail	accuracy, meticulous, thorough, careful, precise, proofreading, double-checked, error-free
equipment	machines, tools, forklift, instruments, apparatus, devices, hardware, pumps, mixers
excel	spreadsheets, vlookup, pivot tables, macros, vba, microsoft office, ms office, xls, formulas
finding	located, discovered, identified, traced, sourced, detected, spotted, results
word	microsoft office, ms office, office suite, documents, mail merge, typing
troubleshooting	diagnosed, repaired, debugging, fixed, root cause, resolved, faults, help desk
programming	coding, python, java, c++, javascript, software developer, scripting, wrote code
active	energetic, current, participated, sports, member, walking
java	j2ee, jdk, spring boot, jsp, servlets, hibernate, jvm, jee
physical	lifting, manual labor, carrying, strength, standing, athletic, loading, bending
call	phone, telephone, rang, dialed, hotline, answered
driving	drove, delivery, chauffeur, cdl, truck, van, licence, courier, taxi
plans	scheduled, organized, prepared, roadmap, arranged, strategy, blueprints, drawings, forecast
patient	bedside, hospital, nursing, clinic, ward, residents, calm, clients
counts	tally, inventory, cash, stocktaking, cycle, reconciled, tills, balanced
powerpoint	ms office, microsoft office, slides, presentations, decks, ppt
clean	washed, sanitized, mopped, tidy, scrubbed, disinfected, swept, janitor, housekeeping, wiped
effectively	efficiently, successfully, productive, results, achieved, improved
program	project, initiative, curriculum, scheme, campaign, software, code, scripts
open	unlocked, launched, started, honest, set up, flexible
assessment	evaluated, appraisal, reviewed, exams, tests, audits, screening, measured, triage
environment	setting, workplace, ecological, sustainability, office, outdoors, epa, site
rules	regulations, policies, procedures, laws, guidelines, standards, compliance, codes
architecture	designed systems, togaf, blueprints, microservices, uml, solution design, patterns, building design
judgment	decisions, discretion, prioritized, common sense, decided, evaluated, weighed
interpersonal	communication, rapport, customer service, relationships, teamwork, people skills, listening, friendly, collaborated
inventory	stock, warehouse, supplies, counted, reordering, cycle counts, replenishment, stocktaking
strength	lifting, strong, lifted, carried, heavy loads, physical, muscular
site	location, construction, field, premises, website, plant, facility, building
comprehension	understood, reading, interpreted, grasped, listening, followed instructions
pressure	deadlines, stress, busy, fast-paced, rush, emergencies, psi, peak hours, calm
end	finished, completed, closed, final, concluded
materials	supplies, stock, steel, wood, plastics, concrete, fabrics, goods, lumber, composites
paper	documents, forms, stationery, printing, cardboard, newspaper, article
between	among, liaison
tell	explained, informed, reported, described, notified, stories
safe	osha, ppe, accident-free, hazards, protective, no accidents, lockout, first aid
nine	9
next	following
performance	kpi, results, productivity, metrics, tuning, appraisals, optimization, stage, acted
show	demonstrated, displayed, exhibited, presented, explained
long	extended, 12-hour, overtime, years
foundation	basics, fundamentals, concrete, footings, charity, nonprofit, groundwork
installation	set up, fitted, mounted, wired, configured, deployed, assembled, laid
contract	agreement, subcontractors, freelance, vendors, negotiated, sow, tenders, leases
resources	staffing, personnel, budget, allocation, supplies, hr, capacity
instructions	directions, manuals, orders, procedures, guidelines, recipes, work orders, sops, taught
files	records, documents, folders, archives, paperwork, cabinets, charts
spring	ioc, dependency injection, springboot
lift	carried, hoisted, heavy, loaded, raised, forklift, pounds, lbs, elevator
getting	obtained, received, acquired, fetched
background	experience, history, worked in, previously, degree
role	position, job, duties, post, responsibilities, worked as
pricing	quotes, cost estimates, rates, margins, discounts, quotations, tariffs
versed	knowledgeable, proficient, experienced, skilled, familiar, expert
put	placed, set, stocked, stacked, arranged
hardware	pcs, servers, laptops, printers, desktops, peripherals, routers, circuit boards, tools
heat	hot, furnace, hvac, thermal, boiler, oven, welding, temperature, kitchen
based	located
education	degree, school, bachelor, diploma, college, university, teaching, graduated, ged, taught
entry	data input, typed, keyed, junior, trainee, admission
cut	sawed, trimmed, sliced, chopped, shears, saw, knives, blade, scissors
visual	graphics, images, displays, eyesight, charts, photography, illustrations, video
life	living, insurance, biology
incident	accident, tickets, outages, emergencies, itil, event, servicenow, complaints
slides	powerpoint, presentation, deck, keynote, microscope
cash	money, till, register, change, bills, cashier, payments, drawer, bank deposits
manufacturing	factory, production, assembly line, plant, fabrication, machining, assembled, lean, cnc
hall	corridor, venue, auditorium, ballroom
enterprise	large company, corporate, sap, erp, fortune 500, business, company-wide
cisco	ccna, ccnp, ccie, ios, catalyst, nexus, asa
degree	bachelor, bsc, b.s., master, graduated, b.a., diploma, university, phd, mba
functional	working, requirements, frd, use cases, operational, department
notices	observed, spotted, saw, announcements, posters, letters, detected, alert
ask	questioned, inquired, interviewed, requested, surveys
morning	early shift, dawn, am shift, first shift, breakfast, 5 am
along	together
demonstrate	showed, presented, demo, proved, explained, exhibited, tutorials
apache	tomcat, httpd, kafka, hadoop, spark
holding	gripping, carried, retained, possessed
certificate	licensed, accredited, diploma, credential, qualified, card holder, registered
wrong	errors, mistakes, faults, incorrect, discrepancies, defects
partners	vendors, allies, alliances, collaborators, suppliers, resellers, joint venture, associates
http	rest, web services, apis, https, ajax, web server
weather	rain, outdoors, snow, heat, cold, meteorology, forecast, climate
imaging	mri, ct, x-ray, ultrasound, radiology, scanning, pacs, photographs, ghost
pump	centrifugal, hydraulic, impeller, compressor, infusion, fuel station
faults	defects, errors, failures, bugs, breakdowns, malfunctions, problems, diagnostics
hospital	ward, clinic, medical center, icu, patients, emergency room, inpatient
behavior	conduct, discipline, attitude, psychology, aba, manners, habits
ui	user interface, front-end, ux, wireframes, html, css, frontend, screens, react
stakeholders	clients, executives, sponsors, business users, partners, customers, shareholders, departments
lean	six sigma, kaizen, 5s, kanban, waste reduction, value stream, continuous improvement
clinical	patient, hospital, nursing, medical, bedside, trials, diagnosis, treatment
fire	flames, extinguisher, smoke, rescue, burn, arson, hydrant, kiln, nfpa
advising	counseled, consulted, recommended, guided, consultant, mentored, suggested
fitness	gym, exercise, personal trainer, sports, athletic, running, workouts, healthy
deployment	rollout, released, jenkins, launched, installed, ci/cd, go-live, kubernetes, provisioned
controlling	regulated, monitored, adjusted, operated, managed, supervised, plc, budget
verbal	spoken, oral, speaking, communication, conversation, presentations, explained
core	key, main, central, essential, fundamentals
demand	forecast, requests, planning, needs, orders
agreements	contracts, slas, deals, settlements, leases, treaties, mou, ndas
fitting	installed, assembled, mounted, adjusted, pipework, plumbing, alterations, tailoring
port	harbor, dock, ships, terminal, vessel, marine, cargo
actions	measures, steps, initiatives, acted, follow-up, responses
experiences	years, worked, background, previously, history, served as
lab	bench, samples, research, assays, specimens, chemist, microscope, pipetting
flow	stream, process, traffic, current, workflow, throughput, rate
heavy	lifting, lbs, kg, pounds, loads, forklift, weights, excavator
ticket	jira, servicenow, remedy, zendesk, help desk, box office, fares, issues
nurses	rn, lpn, nursing staff, bsn, bedside
accurately	precise, error-free, exact, correct, careful, without mistakes, balanced
freight	cargo, shipping, trucking, shipments, haulage, loads, logistics, pallets
english	esl, toefl, ielts, native speaker, literature, grammar, writing
big	large, major, hadoop, huge
soil	dirt, earth, agronomy, geotechnical, ground, compost, gardening, planting
simulation	modeling, monte carlo, matlab, simulink, ansys, cfd, fea, scenarios
pull	drag, hauled, towed, tugged, carts, pallet jack
figures	numbers, calculations, totals, statistics, data, sums, budgets, accounts
bench	lab, workbench, soldering, unit testing
focus	concentration, attention, dedicated, specialized, attentive, groups
distribution	delivery, warehouse, logistics, shipping, dispatch, supplied, wholesale, handed out
transport	driving, delivery, hauled, logistics, trucking, moved, shipped, vehicles, bus
supply	procurement, stock, provided, vendors, logistics, purchasing, inventory, delivered
defect	bug, fault, flaw, quality, rejects, nonconformance, inspection, scrap
fail	breakdown, faults, malfunction, crashed, errors
items	goods, products, articles, merchandise, parts, stock
gas	propane, fuel, lng, petrol, boiler, argon, pipeline, oxygen
whole	entire, complete, full, end-to-end
academic	university, school, college, gpa, research, degree, scholarly, faculty, students
improving	enhanced, increased, optimized, streamlined, reduced, kaizen, boosted, upgraded
healthcare	hospital, medical, clinic, patients, nursing, hipaa, care home, ehr
machinery	machines, equipment, lathe, conveyors, presses, tractors, excavator, engines
routine	daily, regular, repetitive, scheduled, everyday, preventive, weekly
evidence	proof, forensic, exhibits, findings, documentation, data, witness
break	damage, pause, smashed, fractured
workshops	training sessions, seminars, facilitated, garage, courses, classes, jad
loss	shrinkage, theft, prevention, claims, waste, deficits, bereavement
ferry	boat, vessel, passengers, ship, deckhand
civil	roads, bridges, concrete, construction, structural, surveying, autocad, polite
hospitals	clinics, ward, medical center, icu, patients, emergency room
js	javascript, ecmascript, node, react, angular, jquery
payments	invoices, cash, credit cards, billing, accounts payable, paid, remittances, fees, cashier
multitask	several tasks, juggled, prioritized, simultaneously, busy, concurrently, fast-paced
gate	entrance, barrier, fence, boarding, access, turnstile
devops	jenkins, docker, kubernetes, ci/cd, ansible, terraform, aws, pipelines, automation
negotiating	bargaining, contracts, deals, haggled, agreements, mediated, persuaded, vendors
surveillance	cctv, monitored, cameras, patrol, observation, security, watching, investigator
welding	mig, tig, arc, stick, soldering, brazing, smaw, gmaw, fcaw, torch
player	team member, athlete, sports, musician
giving	provided, donated, offered, delivered, administered, handed
recovery	backup, restored, rehabilitation, disaster, failover, collections, post-operative, sobriety
missing	lost, absent, shortages, gaps, discrepancies
residents	elderly, tenants, care home, nursing home, assisted living, seniors, patients
coffee	barista, espresso, cafe, latte, starbucks, roastery
dogs	canine, k9, pets, kennel, puppies, grooming, animals, veterinary
ledger	gl, journal entries, bookkeeping, accounts, quickbooks, reconciliations, trial balance
inside	indoors, internal, interior, office
insights	analysis, analytics, findings, dashboards, research, trends, reports
tight	deadlines, confined, cramped, strict, short
apex	salesforce, sfdc, visualforce
managerial	supervisor, led, directed, headed, team lead, executive, director
tech	technology, it, software, computers, engineering
comfortable	confident, at ease, used to, accustomed, familiar
sessions	classes, meetings, workshops, lessons, appointments, courses
private	confidential, discreet, personal, sensitive, hipaa, gdpr
comfort	reassured, calmed, consoled, compassion, bedside, soothed
gear	equipment, ppe, kit, transmission, harness, tools
history	records, background, archives, museum, past, charting, historian
panels	boards, switchgear, drywall, solar, control cabinets, body shop
indesign	adobe creative, creative suite
income	revenue, earnings, salary, wages, profit, tax returns, sales
noon	midday, lunch, 12 pm
music	piano, guitar, band, singer, choir, orchestra, violin, songs, concert
smells	odor, scent, aroma, nose
saw	cut, carpentry, lumber, chainsaw, woodworking, blade
diagrams	visio, flowcharts, schematics, drawings, uml, blueprints, charts, wiring
android	kotlin, mobile apps, smartphone, google play, java mobile
assemblies	built, put together, subassembly, components, fitted, units
cad	autocad, solidworks, catia, drafting, inventor, revit, creo, microstation
firewalls	palo alto, checkpoint, cisco asa, fortinet, network security, juniper srx, pfsense, iptables
secure	locked, protected, safe, encrypted, firewall, guarded, fastened
holidays	christmas, vacation, weekends, seasonal
body	physical, anatomy, massage, collision repair
facts	data, evidence, information, research, figures, findings
therapy	counseling, rehabilitation, treatment, physio, psychotherapy, cbt, occupational, massage
commercial	business, sales, trade, retail, corporate, contracts, office buildings, advertising
failures	faults, breakdowns, defects, outages, malfunctions, root cause, errors, fmea
pos	register, till, cashier, micros, checkout, aloha, point of sale
plaster	drywall, render, stucco, skim, walls, casts
layers	coats, osi, tiers, cake, plies, photoshop
retirement	pension, 401k, ira, seniors, annuities
escalation	raised, tier 2, complaints, level 2, referred, supervisor call
wheel	tire, rim, pottery, grinding, cart
plating	chrome, galvanizing, electrolytic, nickel, anodizing, presentation of dishes
bad	poor, difficult, defective
hybrid	remote, work from home, mixed, telecommute
moving	relocated, carried, transported, lifting, hauled, removals, furniture
ambulances	paramedic, emt, emergency vehicle, ems
ux	user experience, wireframes, usability, figma, user research, prototypes, sketch, personas
focused	concentrated, attentive, dedicated, driven, specialized
generator	genset, diesel engine, backup power, alternator
sensitivity	empathy, tact, confidential, compassion, discretion, cultural awareness
credit	loans, lending, underwriting, visa, debt, collections, card payments, mortgage
graphic	photoshop, illustrator, illustration, logos, visual, indesign, posters, layouts
chief	head, executive, director, ceo, lead, cfo, principal
artistic	creative, painting, drawing, design, sculpture, photography, crafts, dance
remain	stayed, kept, maintained
bend	stoop, crouch, kneel, sheet metal, brake press, squat
shelf	stocked, racks, display, aisle, replenished, grocery
menu	recipes, dishes, restaurant, food, chef, cuisine
motivated	driven, eager, enthusiastic, inspired, self-starter, ambitious, initiative, encouraged
biology	biochemistry, genetics, cells, microbiology, botany, zoology, life sciences, ecology
series	sequence, succession, several
fluency	native, bilingual, speak, spoken, mother tongue, advanced
microscopy	microscope, sem, tem, imaging, confocal, slides
shape	mold, form, carved, sculpted, bent, trimmed
hot	heat, summer, oven, furnace, kitchen, high temperature, boiler
dimensioning	gd&t, measuring, tolerances, drafting, sizes, calipers, autocad
dressing	bandages, wounds, clothing, bathing, grooming, adls, salads, gowning
coat	paint, varnish, spray, primer, lacquer, layer, finish, powder
sixty	60
outreach	community, engagement, canvassing, public relations, volunteers, awareness, networking, campaigns
willingness	eager, volunteered, ready, open, keen, flexible
till	cash register, pos, cashier, checkout, cash drawer
borrowers	loans, lending, mortgage, credit, debtors, clients
union	labor relations, collective bargaining, guild, shop steward, grievances, members
neighbor	community, local, next door, adjacent
wan	mpls, routers, network, vpn, sd-wan, bgp
migration	moved, transferred, upgraded, conversion, cutover, etl, ported, immigration
handover	shift change, turnover, briefing, handoff, transition
schemas	data models, xsd, erd, tables, ddl, star, database design
saves	reduced, cut costs, preserved, rescued, economized
landscape	gardening, lawn, grounds, mowing, planting, horticulture, trees, hedges
tallies	counted, totals, sums, inventory, added up
acute	severe, critical, icu, emergency, hospital, intensive care
damage	broken, repairs, dents, claims, harm, cracked, inspection
lms	learning management, moodle, blackboard, canvas, e-learning, cornerstone
tackle	addressed, handled, solved, dealt with, took on, rigging
highlight	emphasized, flagged, pointed out, hair color
geographic	gis, maps, regional, territory, arcgis, spatial
bear	carry, tolerate, withstand, endured
normal	regular, standard, usual, routine
assembly	built, put together, soldering, production line, fitted, bolted, mounted
sewing	stitch, tailor, seamstress, hemming, garments, alterations, upholstery, needle
noise	loud, sound, acoustic, hearing protection, factory
rig	drilling, oilfield, slings, hoist, roustabout, derrick
practised	experienced, skilled, trained, rehearsed
tagout	lockout, loto, isolation, energy control, padlocks
lawyers	attorney, legal, counsel, law firm, paralegal, solicitor, barrister
crane	rigging, lifting operations, slinger, gantry, overhead lifting
monday	weekdays, all week
january	jan, winter
games	sports, unity, unreal, play, casino, entertainment, tournaments
pharmacy	prescriptions, medications, drugs, dispensing, rx, pills, cvs
rehearsal	practice, theatre, dance, orchestra, performances, choir
tanks	vessels, reservoirs, silos, containers, cisterns, aquarium, vats
discharge	release, unload, patient release, case management, effluent, referrals
renewal	extension, retention, resubscription, regeneration, account management
belong	member
win	won, awards, closed deals, victory, new business, landed
gloves	ppe, protective, hygiene, sterile
tablet	ipad, mobile device, pills, touchscreen
dollar	usd, money, budget, cash
guidance	mentored, counseling, advised, coached, direction, supervised, trained, tutoring
template	forms, patterns, jigs, layouts, boilerplate, stencil
conveying	communicated, explained, transported, presented, conveyor, expressed
scenarios	use cases, situations, test cases, simulations, what-if, role-play
ad	active directory, advertisement, google adwords, ldap, campaigns, marketing
remarkable	outstanding, excellent, exceptional, award
prescription	medication, rx, pharmacy, drugs, dosage, dispensed
intuitive	user-friendly, easy to use, usability, instinct
undertaking	performed, carried out, conducted, executed, took on, project
cassandra	cql, datastax
pipelines	etl, ci/cd, jenkins, airflow, data flows, oil and gas, leads
pivotal	key, crucial, central, essential, cloud foundry
adhere	followed, complied, obeyed, compliance, conformed, policies, respected
integrity	honest, ethical, trustworthy, confidential, reliable, principled
queue	tickets, line, waiting, backlog, jms, rabbitmq, mq, kafka
guidewire	policycenter, claimcenter, billingcenter, gosu
art	painting, drawing, sculpture, design, gallery, illustration, crafts, creative
verification	checked, validated, testing, confirmed, audited, inspected, uvm, identity checks
merchandising	displays, retail, planograms, stocked shelves, promotions, visual, buyer, assortment
labor	manual, workforce, construction, union, staff, physical work, childbirth, crew
pesticides	spraying, herbicides, insecticides, chemicals, fumigation, exterminator
paas	azure, cloud, heroku, openshift, cloud foundry, elastic beanstalk, app engine
promote	marketing, advertised, advocated, publicized, campaigns, encouraged, social media
hat	helmet, ppe, rhel
domain	active directory, dns, subject matter, industry, field, expertise
dashboards	tableau, power bi, reports, qlik, visualizations, kpis, scorecards, grafana
massage	swedish, deep tissue, spa, bodywork, reflexology
catch	spot, detected, fish, caught, noticed
therapeutic	counseling, treatment, healing, rehabilitation, interventions, massage, recreation
acid	chemicals, corrosive, titration, etching, pickling
parcels	packages, delivery, courier, mail, post office, ups, boxes, fedex
disinfecting	sanitized, sterilized, cleaned, bleach, hygiene, autoclave, infection control
moth	insects, pests
lowering	reduced, cut, decreased, winch, hoist, let down
telephone	phone, calls, call center, switchboard, receptionist, voip, hotline
obtain	got, acquired, procured, secured, collected, sourced, gathered
sounds	audio, noise, acoustic, music, hearing, recording
saved	reduced costs, rescued, cut expenses, preserved, savings
spine	back, chiropractic, orthopedic, vertebrae, neurosurgery
lay	installed, placed, bricks, tiles, flooring, pipes
sewer	drains, wastewater, pipes, manhole, septic, sanitation
lens	optical, glasses, camera, optician, eyewear, photography
profit	p&l, margins, revenue, earnings, ebitda, income, roi
allergen	food safety, haccp, nuts, gluten, dietary
piano	keyboard, pianist, music
told	informed, reported, explained, notified
cat	pets, feline, animals, veterinary
brought	delivered, carried, introduced, fetched
fathers	parents, family, dads
pals	pediatric advanced, pediatric life support
crossing	traffic, pedestrians, school patrol, border
guess	estimated, predicted
concurrently	simultaneously, parallel, multiple projects, multithreading, same time, multitasking
lookups	informatica, searches, vlookup, queries, reference
ecc	sap r/3, sap erp, sap modules
entity	erd, data modeling, organization, company, ejb, llc
crystal	sap reporting, glassware
facing	customer service, front desk, fronting, shelves, client contact
rigorous	thorough, strict, meticulous, disciplined, demanding
cam	mastercam, cnc programming, camera, g-code, toolpaths
anesthesia	sedation, crna, operating room, surgery, intubation
sd	sap sales, order to cash, pricing procedures
understood	comprehended, grasped, knew, learned, familiar
steadiness	stable, calm, steady hand, reliable, dexterity
beside	alongside
sentences	writing, grammar, phrases, paragraphs, prose
tiles	ceramic, grout, flooring, mosaic, porcelain, roofing
observational	watched, monitored, noticed, epidemiology, field research
physiology	anatomy, kinesiology, biology, exercise science, nursing degree
vm	vmware, virtual machines, hyper-v, vsphere, virtualization, esxi, ec2
nexus	artifact repository, nx-os, sonatype
cloudera	cdh, impala
rapidly	quick, fast, speed, prompt, accelerated, agile
interventional	catheterization, angiography, cath lab, stents, radiology procedures
considering	weighed, evaluated, thoughtful
barcode	scanner, upc, labels, rf gun, qr, rfid
chromatography	hplc, gc, gc-ms, lc-ms, ion exchange, empower
embedded	firmware, microcontrollers, rtos, arm, c programming, arduino, fpga, device drivers
pest	exterminator, rodents, insects, fumigation, pesticides, termites, traps
disaster	emergency, backup, business continuity, recovery, fema, failover, relief
escape	evacuation, exit, rescue
undergraduate	bachelor, b.s., college, bsc, b.a., university
seamless	smooth, without interruption, transition, uninterrupted, integrated
regulator	fda, sec, compliance, inspectors, valve, authority, voltage
vacancies	openings, recruitment, hiring, jobs, positions, staffing, unoccupied
teradata	bteq, fastload, multiload, tpump
sent	mailed, dispatched, forwarded, shipped, emailed, delivered
hello	greeted, welcomed, receptionist
hazardous	dangerous, hazmat, chemicals, toxic, asbestos, flammable, osha, radioactive
robots	robotics, automation, fanuc, kuka, abb, plc, automated cells
peels	skin, fruit, potatoes, vegetables, chemical exfoliation
prize	award, won, medal, honor
dark	night, dim, low light, darkroom
harness	wiring, fall protection, straps, cables, working at heights, horses
lived	resided, abroad
dance	ballet, choreography, zumba, jazz, hip-hop
adhesive	glue, epoxy, bonding, sealant, tape, cement, caulk
bead	jewelry, welds, necklaces, caulking
lit	illuminated, lamps, bright
blade	knife, razor, saw, servers, propeller, scalpel
hose	pipe, hydraulic, watering, firefighter, pressure washer
sing	vocals, choir, voice, songs, musical
workstations	pcs, desktops, computers, laptops, benches, stations
mending	repaired, sewing, patching, fixed, alterations, darning
pain	analgesia, palliative, ache, medication, hospice, physiotherapy
physio	physical therapy, rehabilitation, exercises, mobility
console	control panel, terminal, comforted, admin interface, gaming
boundary	limits, borders, fence, perimeter, land survey, professional distance
fresh	produce, fruit, vegetables, new graduate, groceries
plumbing	pipes, drains, faucets, toilets, leaks, boiler, water heater, pipefitting
fridges	refrigerator, freezer, cold storage, appliances, coolers
toilets	bathroom, restroom, lavatory, washroom, sanitation, janitor
glad	happy, pleased, cheerful
wedding	bridal, events, ceremony, banquet, marriage, reception
legs	standing, walking, feet, running
sea	ocean, marine, ship, vessel, navy, sailing, maritime, offshore
tuesdays	weekdays, all week
circle	round, ring
owned	possessed, proprietor, self-employed, founder, own business
taste	flavor, palate, sampled, sensory, chef
hibernate	orm, jpa, persistence framework
metrics	kpis, measures, analytics, dashboards, statistics, benchmarks, okrs, slas
principal	lead, head, senior, chief, main, headmaster, school leader
iii	3, third, senior
ts	top secret, typescript, security clearance
bachelor	b.s., bsc, b.a., b.tech, b.e., undergraduate, university degree, college graduate
secret	security clearance, ts/sci, confidential, classified, dod
global	international, worldwide, multinational, offshore, overseas, emea, apac
edi	x12, electronic data interchange, as2, edifact, 837, 850, hipaa transactions
sfdc	salesforce, apex, visualforce, lightning
sox	sarbanes-oxley, internal controls, compliance, audit
ethernet	lan, tcp/ip, network cabling, switches, cat5, cat6
perm	permanent, full-time, hair waves
b2b	business-to-business, corporate sales, wholesale, account executive, enterprise clients, trading partners
oo	object-oriented, oop, ooad, java, c++, ooa, uml
abap	bapi, sapscript, smartforms, sap development
microservices	spring boot, docker, kubernetes, rest services, soa, service oriented
eclipse	rad, sts, java ide
fi	sap finance, general ledger, fico, accounts payable
iterative	agile, scrum, sprints, rup, incremental
pega	prpc, pegarules, pegasystems
obiee	oracle bi, siebel analytics, oracle business intelligence, bi publisher
micro	small, microcontroller, microscope
r12	oracle ebs, e-business suite, oracle applications
mapreduce	hadoop, mr jobs, emr, hdfs
hudson	jenkins
jcl	mainframe, z/os, jes2, cobol batch
rhel	red hat, linux, redhat
iot	internet of things, sensors, connected devices, smart devices, mqtt, arduino
gl	general ledger, journal entries, chart of accounts, month-end close, bookkeeping
vdi	xendesktop, vmware view, horizon, virtual desktop, citrix
successfactors	sap hcm cloud, employee central
hedge	funds, derivatives, trimming, fx risk, portfolio, shrubs
atg	oracle commerce, dynamo, web commerce
nist	800-53, fisma, rmf, fedramp
ax	dynamics, axapta, x++
channel	resellers, distributors, partners, media, vars, television
erwin	data modeler, erd tool, data modeling
siebel	oracle crm, escript, eai
bsa	bank secrecy, aml, anti-money laundering, kyc, suspicious activity
rational	clearcase, clearquest, requisite pro, doors, rup, logical
remedy	bmc, ticketing, fix, ars
d3	d3.js, data visualization
orm	hibernate, entity framework, jpa, mybatis, sqlalchemy, object relational
xenapp	citrix, metaframe, presentation server
datawarehouse	data warehouse, dwh, edw, data marts, star schema, snowflake, redshift, kimball
grc	governance, compliance, risk, archer, sap access control
apo	snp, sap scm, demand planning, advanced planner
professor	lecturer, faculty, taught university, adjunct, phd, academic
esri	arcgis, arcmap, gis, arcinfo
superintendents	foreman, site manager, building manager, supervised crews, school leader
furnace	boiler, kiln, smelting, heating, hvac, foundry, blast
solar	photovoltaic, pv, renewable, panels, sun
appraisers	valuation, valued, real estate estimates, assessor
residential	homes, houses, apartments, housing, domestic, live-in, group home
television	tv, broadcast, video production, news anchor, studio
foresters	trees, timber, woodland, logging, forest, silviculture
separately	independently, individually, apart
supervisory	led, managed, oversaw, team lead, foreman, in charge, shift leader
automobile	car, vehicle, auto, mechanic, dealership, trucks
sawyers	sawmill, lumber, timber, logs, chainsaw
archival	records, preservation, museum, historical documents, library, cataloguing, manuscripts
conservation	preservation, wildlife, environmental, restoration, natural resources, energy saving, ecology
coal	mining, miner, colliery, power plant
behavioral	psychology, aba, mental health, psychiatric, autism, counseling, cognitive
poultry	chickens, turkeys, eggs, hatchery, broilers, hens
elevator	lift, hoist, grain silo
underwriters	insurance, risk assessment, policies, loans, mortgage approval
delphi	object pascal, vcl
radiation	x-ray, radiology, nuclear, dosimetry, oncology, radioactive, radiographer
blackbaud	raiser's edge, financial edge
shovels	dig, excavator, spade, trench, backhoe
crushing	quarry, pulverizing
cotton	textile, gin, fabric, spinning, yarn
chemistry	chemical, biochemistry, titration, lab analysis, reagents, synthesis, hplc
airports	aviation, airline, tsa, flights, runway, baggage, terminal
instrumentation	sensors, gauges, calibration, plc, transmitters, meters, scada
veneer	plywood, laminate, wood finish, dental crowns, cabinetmaking
nails	hammer, carpentry, manicure, pedicure, salon, nail gun
ventilation	hvac, air ducts, fans, respiratory, air conditioning, exhaust
hcpcs	cpt, icd-10, medical coding, billing codes
naval	navy, ship, marine, fleet, vessel, maritime
domino	lotus notes
impairments	disabilities, special needs, blind, deaf, handicaps, autism
lumber	timber, wood, sawmill, boards, logs, carpentry
extension	agricultural outreach, cooperative, prolonged, add-on, hair
chips	semiconductor, ic, wafers, asic, casino, wood
navigate	maps, gps, route, steered, piloted, charts
biologists	ecology, wildlife, field sampling, genetics, microbiology, lab research
guns	firearms, weapons, pistol, rifle, spray, armed, shooting
pads	cushions, brake
tour	guided, travel, museum visits, trips, sightseeing, excursions
seams	sewing, stitched, welds, hems
pulp	paper mill, wood fiber, digesters
elementary	primary school, k-5, kindergarten, grade school, third grade, basic
nuts	bolts, fasteners, wrench, almonds
subsystem	module, component, subassembly
refine	improved, polished, oil processing, purify, distillation, fine-tuned
camping	outdoors, scouts, hiking, park, tents
petroleum	oil, gas, refinery, drilling, fuel, crude, oilfield
housekeeping	cleaning, cleaner, maid, hotel rooms, laundry, tidy, janitorial, bed making
bobbins	sewing machine, yarn, spools, thread, winding
lims	labware, lab information system, starlims, sample manager
pin	dowels, fasteners, jigs
primary	main, elementary, first, gp, family practice, key
melt	furnace, foundry, smelting, molten, casting, solder
firers	kiln, boiler, furnace, stoker
bilingual	spanish, fluent, two languages, translator, interpreter, french, mandarin, native speaker
highway	road, motorway, asphalt, traffic, dot, paving, interstate
cerner	powerchart, millennium
robotics	robots, ros, automation, fanuc, mechatronics, servo, kuka, actuators
ski	snow, slopes, mountain resort
shuttle	bus, van driver, passenger transport, airport transfers
wireshark	packet capture, packet analysis, ethereal
repairman	fixed, maintenance, mechanic, technician, handyman, serviced
ore	mining, minerals, smelting, iron, quarry
marble	stone, granite, countertops, mason
cadence	virtuoso, allegro, orcad, spectre
according	per, followed, compliance, in line
helicopters	rotorcraft, aviation, pilot, black hawk, aircraft
jack	hoist, lifting, pallet truck
probation	parole, offenders, corrections, court, juvenile justice, community supervision
silver	jewelry, metalsmith, precious metals, cutlery
pan	frying, kitchen, cooking, baking
custodian	janitor, cleaner, caretaker, mopped, building maintenance, floors
microsystems	mems, microchips, sun
caretakers	custodian, caregiver, janitor, handyman, nanny, building maintenance, elderly care
glaze	ceramics, pottery, kiln, glass, pastry, donuts
twitter	social media, tweets, hootsuite
skating	ice rink, hockey, rollerblade
beater	mixer, pulp mill, whisk, agitator
computational	modeling, simulation, numerical, algorithms, matlab, bioinformatics, programming
photovoltaic	solar, pv, inverters, renewable energy
filers	records, clerk, documents, folders, netapp, metal grinding
workspace	office, desk, workstation, google suite, work area
toll	fees, highway, fare collector, booth
relief	aid, disaster, cover, humanitarian, respite, substitute
cafeteria	canteen, kitchen, food service, dining, lunchroom, school meals
roasting	coffee, oven, cooking, barbecue
embroidery	stitching, needlework, monogram, textile
ditch	trench, excavation, digging, drainage, backhoe, irrigation
circulation	library desk, checkout, newspaper delivery, subscriptions, blood flow, distribution
beauty	cosmetics, makeup, salon, esthetician, skincare, hair, facials, spa
duplicating	copying, photocopier, reproduction, printing, xerox
ladles	molten metal, foundry, soup, pouring
javabeans	ejb, j2ee, jsp
spice	seasoning, cooking, flavor, hspice, pspice, ltspice, herbs
shooter	photographer, camera, marksman, blaster, firearms
developmental	disabilities, special needs, autism, child growth, early childhood, milestones
pharmacists	pharmd, pharmacy, medications, dispensing, prescriptions
glaziers	glass, windows, mirrors, glazing
bamboo	bamboohr, atlassian
chicken	poultry, fryer, hens, broilers
mule	mulesoft, anypoint, esb
specimens	samples, blood, swabs, phlebotomy, tissue, urine, slides
escorting	accompanied, guided, guard, transported, led visitors, bodyguard
draperies	curtains, blinds, window treatments, upholstery, fabric
flex	adobe actionscript, flash builder, adaptable, mxml
cap	lids, bottling, hat
paraprofessional	teacher aide, classroom assistant, teaching assistant, special education
skinner	hides, butcher, pelts, meat
stapler	upholstery, binding, nail gun
disc	brakes, cd, dvd, dj
typists	wpm, keyboarding, transcription, secretary, word processing, data entry
slate	roofing, stone, shingles
centrifuges	separator, spin, lab samples, blood processing
star	dimensional modeling, snowflake, fact tables, celebrity, top performer
bizmatics	prognocis
hydro	water, dam, hydroelectric, power plant, turbine
mucker	shoveling, mine labor, tunnel, debris, stables
childcare	daycare, nanny, babysitting, preschool, toddlers, nursery, kindergarten, infants
announcers	radio, broadcaster, presenter, dj, commentator, host
firefighting	fireman, extinguisher, rescue, hose, burn, fire department
dryers	laundry, tumble, kiln, oven, drying
arcinfo	arcgis, esri, arcmap
valet	parking, butler, chauffeur, hotel
colorist	hair dye, highlights, salon, hairdresser, davinci resolve
deburr	grinding, sanding, filing, sharp edges, polishing, finishing metal
lap	polishing, grinding, finishing
fastening	bolts, screws, rivets, nails, tightened, attached, clamps, stapled
psychiatrists	mental health, psychiatry, psychotropic, md, behavioral health
feathers	poultry, down, plumage
enamel	paint, coating, lacquer, teeth, porcelain
premiere	adobe creative
mica	insulation, mineral
wagon	cart, carriage, rail car
mattress	bedding, bed, upholstery, foam
enhancement	improvement, upgrade, optimization, new features, added, boosted
fertilizer	compost, nutrients, soil, manure, crops, lawn, nitrogen
systems	platforms, infrastructure, applications, software, networks, servers
analysis	evaluated, assessed, statistics, studies, interpretation, investigated, examined
writing	authored, drafted, editing, copywriting, published, blog, articles, reports
reading	literacy, literature, proofreading, books, comprehension
team	collaborated, colleagues, crew, group, cooperation, coworkers, staff, squad
record	logged, documented, registered, filed, entered, bookkeeping, charting
high	strong, advanced, top, elevated
building	construction, constructed, developed, created, assembled, facility
tools	instruments, equipment, utilities, software, drill, wrench, saw
server	apache, tomcat, iis, nginx, vmware, waiter, waitress
product	goods, merchandise, roadmap, backlog, item, launch
level	tier, grade, rank
training	taught, coached, instructed, workshops, onboarding, mentored, courses, tutoring
looking	searching, seeking, watching, observed
after	following, post, subsequent
listening	hearing, attentive, empathy, counselling, interviewing, heard
network	lan, wan, cisco, routers, switches, tcp/ip, vpn, firewall, wifi
care	nursing, patients, childcare, bathing, assisted, welfare, home health
outlook	ms office, office 365, exchange, email, calendar
modeling	simulation, uml, forecasting, erwin, regression, predictive, er diagrams
staff	employees, personnel, team, workers, subordinates, crew, workforce
over	above, exceeding, more than
creating	designed, developed, built, produced, wrote, established, authored
tracking	monitored, followed, logged, traced, jira, tickets
sap	ecc, abap, s/4hana, hana, fico, r/3, netweaver
night	overnight, evening, graveyard, third shift, nocturnal
field	on-site, outdoors, site visits, territory
six	6
set	configured, arranged, adjusted, placed, established
protocols	tcp/ip, http, procedures, sop, guidelines, bgp, ospf, snmp
medical	clinical, healthcare, hospital, patients, nurse, physician, doctor, health
group	team, crew, cohort, class, committee
house	home, household, residential, domestic, dwelling
go	golang, travel, visit
public	community, citizens, customers, government, municipal, visitors
oracle	pl/sql, 11g, 12c, peoplesoft, toad, ebs, plsql
five	5
share	communicated, presented, distributed, collaborated, disseminated
interpret	analyzed, explained, translated, understood, read
sampling	specimens, samples collected, surveys, testing, swabs
food	kitchen, cooking, restaurant, catering, meals, culinary, chef, bakery, cafeteria
law	legal, attorney, juris doctor, lawyer, paralegal, litigation, legislation, court
case	client file, matter, incident, ticket
regulations	compliance, osha, rules, legislation, laws, standards, statutory, fda, gdpr
even	level, uniform
administration	clerical, office, secretary, bookkeeping, filing, management, paperwork
half	50%
engineer	developer, architect, programmer, technician, designer
desk	reception, front office, counter, helpdesk
engineering	mechanical, electrical, civil, cad, design, b.tech, structural, development
quick	fast, rapid, speedy, prompt, swift
free	complimentary, unpaid
accounts	clients, bookkeeping, ledger, payable, receivable, invoices, customers
screen	interviewed, vetted, shortlisted, filtered, checked, monitor
analyze	evaluated, assessed, examined, investigated, interpreted, reviewed, studied, researched
object	oop, ooad, java, c++, item
conducting	performed, carried out, led, ran, executed, held
visits	travelled, calls, home calls, toured, appointments
daily	every day, day-to-day, routine, each day
leave	absence, vacation, holidays, fmla, pto
laboratory	pcr, microscopy, chromatography, specimens, assays, pipetting, hplc
against	versus, opposed
release	deployment, launch, shipped, ci/cd, rollout, publish
conditions	terms, weather, environment, circumstances, state
forecasting	predictions, projections, budgeting, arima, time series, demand planning, estimates
bill	invoice, charged, receipt
policies	procedures, guidelines, rules, regulations, compliance, governance
situations	circumstances, scenarios, incidents, emergencies
plant	factory, manufacturing, mill, refinery, production, crops, gardening
conflict	disputes, mediation, de-escalation, grievances, disagreements, complaints
accurate	precise, exact, error-free, meticulous, correct, detail-oriented
claims	insurance, adjuster, adjudication, reimbursement, settlement
engine	motor, diesel, turbine, powertrain
key	main, critical, principal, important, core
light	lamp, led, bulbs, illumination
cutting	sawing, trimming, shearing, slicing, carving, blades, milling
multiple	several, many, various, numerous, simultaneous, multitasking
moves	relocated, transported, carried, lifted, transferred, hauled
calibration	adjusted, gauges, aligned, metrology, tuned, micrometer
across	cross-functional, throughout, enterprise-wide
source	procurement, supplier, recruited, origin, supply
scale	weighed, growth, expanded, enterprise-wide, high volume
events	conferences, weddings, functions, trade shows, festivals, meetings, parties
instrument	gauge, meter, sensor, guitar, piano, violin, plc
federal	government, usda, fda, irs, dod, agency
audit	inspection, sox, internal controls, compliance review, examined, verification
animal	dogs, cats, veterinary, livestock, pets, horses, cattle, wildlife
resolve	solved, troubleshot, fixed, settled, corrected, handled, debugged
types	kinds, various, variety
supplier	vendor, contractor, manufacturer, sourcing, procurement
chain	logistics, procurement, franchise
print	press, lithography, offset, indesign, brochures, flyers
vehicle	car, truck, van, automobile, bus, fleet, driver, forklift
operational	running, operations, day-to-day, functional, logistics
git	github, gitlab, bitbucket, version control
lesson	curriculum, taught, class, teacher, tutoring, classroom
feel	sense, touch
vendor	supplier, contractor, third-party, procurement, purchasing
putting	placed, positioned, laid
improvement	optimized, enhanced, kaizen, lean, six sigma, increased, reduced, streamlined
analytics	tableau, power bi, statistics, business intelligence, insights, dashboards, metrics
cultural	multicultural, diversity, ethnic, international, museum, heritage
digital	online, web, social media, seo, electronic, website
film	video, movie, cinema, footage, documentary
voice	voip, telephony, speech, singing, ivr
done	completed, finished, accomplished
river	barge, waterway, stream
php	laravel, symfony, wordpress, codeigniter, drupal, magento, lamp stack
editing	proofreading, revised, copyedited, photoshop, premiere, final cut, editor
specifically	particularly, especially
response	replied, reacted, answered, emergency
past	previous, former, history
short	brief, concise
returns	refunds, exchanges, tax filing, rma
community	outreach, volunteer, neighborhood, nonprofit, residents, local
color	dye, paint, hue, tint, pantone
deliver	shipped, transported, supplied, completed, presented, drove, dispatched
value	worth, roi, savings, benefit, appraised
enough	sufficient
log	recorded, timber, journal, splunk
summer	seasonal, june, july, august
jira	atlassian
significant	substantial, major, considerable, important
internet	web, online, browser, website, email
loan	mortgage, lending, credit, underwriting, borrowers
view	see, display, perspective
hotel	hospitality, front desk, guests, resort, marriott, hilton, housekeeping, inn
sketch	drew, drawings, wireframes, illustrated
lot	parking, batch, many
label	tagged, marked, stickers, annotated
fit	installed, physically active, healthy, assembled, strong
ruby	rails, ror, rspec
trade	commerce, craft, electrician, plumber, carpenter, import, export, stocks
flexibility	adaptable, versatile, any shift, adjusted, overtime, open availability
querying	sql, select statements, retrieved, joins, stored procedures
timelines	deadlines, schedules, milestones, gantt, on time
early	morning, dawn, first shift
applying	used, implemented, utilized
trip	travel, journey, tour, itinerary
older	elderly, seniors, geriatric, aged
away	travel, remote
survey	questionnaire, polls, interviews, mapping, gps, total station
talent	recruiting, staffing, hiring, gifted, hr
visualization	tableau, power bi, charts, dashboards, graphs, matplotlib, d3, ggplot
single	individual, sole
nature	outdoors, wildlife, environment
chemical	solvents, acids, reagents, pesticides, chemistry, petrochemical
hr	human resources, recruiting, payroll, onboarding, personnel, benefits
hazard	safety, hazmat, osha, risk, dangerous, toxic
cloth	fabric, textile, garment, sewing
finance	accounting, budgeting, banking, investment, cpa, cfa, ledger, mba
path	route, trajectory
speed	fast, quick, rapid, wpm, velocity, pace
clinics	outpatient, medical office, hospital, practice, health center
welcome	greeted, received, hosted, reception
bay	dock, loading
known	recognized, familiar, reputed
osha	safety, hazwoper, workplace safety
defining	specified, scoped, established, determined, outlined
prototypes	mockups, wireframes, poc, proof of concept, figma, mvp
allowed	permitted, authorized
supplies	inventory, stock, materials, consumables, ordering, equipment
matching	reconciled, paired, compared
centric	focused, oriented, driven
act	performed, legislation, theater, served
texts	sms, books, documents, copy
algorithms	data structures, machine learning, optimization, neural networks, regression, clustering
batch	lot, bulk, scheduled jobs, shell scripts
wind	turbine, coil, weather
now	currently, present
gift	present, donation, talent
boiler	steam, furnace, pressure vessel
towers	crane, antenna, cell site, high-rise
laying	placed, installed, tile, bricks, paving
mixing	blended, stirred, compounded, combined, batching
don	wear, ppe
fridays	full-time, weekdays, open availability
seen	viewed, observed
friendly	personable, approachable, outgoing, courteous, warm, cheerful, sociable, pleasant
ecommerce	shopify, magento, online store, amazon, woocommerce, ebay, shopping cart
associated	related, linked
molding	injection, casting, shaped, thermoforming, crown trim
consistent	steady, reliable, regular, uniform, dependable
manuals	guides, documentation, instructions, handbooks, sop
desktop	workstation, pc, laptop, windows
meticulous	detail-oriented, thorough, careful, accurate, precise
identify	detected, found, recognized, discovered, diagnosed
integrating	api, interfaces, combined, connected, middleware, merged, mulesoft
chemicals	solvents, acids, reagents, pesticides, cleaning agents, chlorine
paint	coating, spray gun, primer, brush, decorated, varnish
limits	boundaries, thresholds, tolerances
farmer	agriculture, crops, ranch, livestock, grower, harvest
blocks	bricks, masonry, cinder
mix	blended, stirred, combined, compounded
final	last, finished, end
street	road, highway
autodesk	autocad, revit, inventor, 3ds max, maya, fusion 360
spanish	bilingual, español, hispanic
always	consistently, constantly
concrete	cement, masonry, formwork, rebar, mortar, pouring
determining	assessed, decided, identified, evaluated, calculated, established
rail	train, locomotive, freight, amtrak
dns	bind, domain name, active directory, route 53
monitor	tracked, observed, supervised, watched, nagios, surveillance, checked, splunk
mandatory	compulsory, obligatory, statutory
mac	macos, os x, apple, imac
diseases	illness, diabetes, cancer, infections, epidemiology, pathology, disorders
spatial	gis, arcgis, mapping, postgis, qgis
energy	power, oil, gas, solar, electricity, utilities, enthusiastic
regulatory	compliance, fda, legislation, sec, audits, gmp, statutory, epa
tuning	optimized, performance, adjusted, indexes, explain plan
technician	mechanic, repairer, installer, specialist, troubleshooting
optimize	improved, streamlined, enhanced, tuned, maximized, efficient
busy	fast-paced, high volume, hectic, multitasking
ranking	prioritized, rated, seo, scored
aircraft	aviation, airplane, helicopter, faa, pilot, airframe, boeing, flight
tenant	renter, resident, lease, property management
ups	uninterruptible power, battery backup
caseload	clients, cases, case management
leak	seepage, plumbing
thousand	1000, 1, 000
meditech	ehr, emr
irrigation	sprinkler, watering, landscaping, drip
argue	debated, litigated, advocated, persuaded
sundays	weekends, open availability
exam	test, certification, assessed
true	honest, sincere
agree	consensus, contract, negotiated
enable	facilitated, empowered, activated
ajax	xmlhttprequest, jquery
restful	rest api, web services, json, jax-rs, web api, microservices
maven	pom
perseverance	persistent, determined, tenacious, resilient, overcame, dedicated
mdm	master data, intune, airwatch
admin	clerical, office, secretary, sysadmin, filing
paperwork	documents, forms, filing, records, clerical
metadata	data dictionary, data catalog, tagging, schema
output	production, results, yield, throughput
hire	recruited, onboarded, interviewed, staffed
outdoor	landscaping, farm, construction, field work, camping, roofing
summary	report, abstract, overview
cell	mobile, tissue culture, smartphone, battery
hvac	heating, air conditioning, ventilation, refrigeration, furnace, epa 608, ductwork
iso	9001, 27001, quality standards, 14001
arrangements	scheduled, booked, organized, coordinated, planned, reservations
spray	paint, pesticide, coating
typed	keyboarding, wpm, data entry, transcribed
trenching	excavation, digging, backhoe, ditch
hundred	100
complaint	grievance, customer concerns, dissatisfied, escalations
carriers	freight, trucking, shipping, insurers, logistics
spread	distributed, disseminated
volunteer	nonprofit, charity, red cross, habitat for humanity, community service
opinions	views, feedback, advice, recommendations
strip	removed, peeled
streams	rivers, kafka, kinesis, creeks
hydraulics	fluid power, pumps, cylinders, excavator
june	summer
cake	bakery, pastry, dessert, icing
dead	deceased, funeral, mortuary
church	ministry, pastor, parish, congregation, worship, religious
beneficial	helpful, useful, advantageous
cardiac	heart, cardiology, ecg, ekg, telemetry, acls, cardiovascular
json	rest api, mongodb
distance	remote, online learning, long haul, miles
synthesizing	combined, summarized, consolidated, literature review
co	company, colorado
guidelines	policies, procedures, standards, rules, protocols, sop
indicators	kpi, metrics, gauges, measures
sigma	black belt, green belt, dmaic, process improvement
opengl	glsl, webgl
cognos	report studio, framework manager
overall	total, general, entire
dials	gauges, meters
heard	listened
responsible	accountable, in charge, reliable, managed, oversaw, trusted
locating	found, searched, traced, sourced
itil	service management, itsm, servicenow, incident management, change management
deploy	released, installed, implemented, rollout, ci/cd, launched, migrated
alternatives	options, substitutes, choices
dispute	conflict, mediation, arbitration, grievance, litigation, chargebacks
proposals	bids, rfp, grants, quotes, tenders, pitched
species	wildlife, taxonomy, habitat, biology
urgency	prompt, emergency, quickly, deadlines, time-sensitive
diagnosis	troubleshot, icd-10, assessed, identified, root cause, pathology
represent	spokesperson, agent, ambassador, advocated, on behalf
tfs	team foundation server, azure devops, vsts
consumer	customer, client, retail, shopper, cpg
combs	hair
investment	portfolio, securities, stocks, equity, funds, wealth, brokerage
commitment	dedicated, loyal, devoted, reliable, motivated, hardworking
clearance	secret, ts/sci, security cleared, customs
foam	insulation, upholstery
fetching	retrieved, collected
wing	aircraft
ages	children, seniors, infants, adolescents
scaffolding	ladders, staging, lifts
rods	rebar, welding electrodes
allowance	stipend, expenses, per diem
donors	fundraising, philanthropy, benefactors, sponsors, contributions
torque	wrench, tightened, nm
disability	special needs, autism, handicapped, impaired, iep, accommodation, down syndrome
endorsement	hazmat, license, tanker, certified
useful	helpful, practical
outpatient	ambulatory, clinic, same-day surgery
accidents	incidents, injuries, collisions, crashes, safety
laser	lidar, optics, photonics
pours	concrete, bartender, casting
asked	inquired, requested, questioned
impeccable	flawless, perfect, excellent, outstanding
cooperation	teamwork, collaborated, team player, partnership, together
initiating	started, launched, began, proactive, introduced, founded
mining	coal, quarry, ore, drilling, excavation, extraction
redshift	aws
shipping	freight, logistics, packed, dispatched, fedex, deliveries
datasets	big data, pandas, csv, spreadsheets
kanban	agile, trello, lean, just-in-time
advertising	marketing, campaigns, promotions, adwords, media buying, commercials, copywriting
oversight	supervised, monitored, managed, governance, directed
prosperity	growth, wealth
exploration	research, drilling, discovery, geology
establish	set up, founded, created, built, developed, launched, formed
esb	mulesoft, tibco, websphere message broker, oracle service bus, biztalk
responding	answered, replied, handled inquiries, reacted, addressed
retrieval	fetched, located, extracted, search, elasticsearch
postsecondary	college, university, bachelor, diploma, associate degree
peak	high season, rush, holiday season
tunnel	underground, boring, vpn
loadrunner	vugen, performance center
rectify	corrected, fixed, resolved, repaired, remedied
behave	conduct, etiquette
radiology	x-ray, mri, ct, imaging, ultrasound, mammography, pacs
birth	labor and delivery, midwife, obstetrics, maternity, doula
sustainable	renewable, green, leed, environmental, recycling, eco-friendly, esg
molecular	pcr, dna, genetics, cloning, rna, biochemistry
telecom	telephony, wireless, verizon, at&t, lte, 5g, voip, fiber
aml	anti-money laundering, kyc, bsa, sanctions, suspicious activity
os	windows, linux, unix, macos, ios, android, operating system
bargaining	negotiated, union, collective agreement, contracts, haggled
context	background, environment
pace	fast, speed, tempo, high volume
peers	colleagues, coworkers, teammates
vast	extensive, wide, broad
add	included, arithmetic, appended
loops	iteration
livestock	cattle, sheep, pigs, cows, poultry, goats, ranch
enforcement	police, officer, compliance, patrol, security, sheriff
courteous	polite, respectful, friendly, considerate, professional
digging	excavated, shovel, trenching, backhoe
diaries	calendar, appointments, journals, scheduling
saddle	horses, equestrian
intake	admission, registration, onboarding, initial assessment, enrollment
statisticians	biostatistics, data scientist, sas, regression, spss
questioning	interviewed, interrogated, inquired, asked
bike	bicycle, motorcycle, cycling
mathworks	matlab, simulink
wells	drilling, oilfield, rigs, borehole
radar	sonar, air surveillance
cooling	refrigeration, air conditioning, chillers, hvac
silence	quiet
diploma	degree, ged, high school, graduated, certificate
sludge	wastewater, sewage
mobility	relocation, wheelchair, travel, physiotherapy, mobile
traceable	audit trail, lineage, tracked, rtm
brick	masonry, mortar
wound	dressing, injury, bandages
securement	load straps, tie-down, chains
seventh	7th
abroad	overseas, international, foreign
jacket	coat, apparel
grain	wheat, corn, rice, barley, elevator
stamped	punched, embossed, marked
cybersecurity	infosec, information security, siem, penetration testing, firewall, cissp, soc analyst, vulnerability, malware
thursdays	weekdays, full-time, open availability
bit	drill
bedside	patient care, nursing, hospital, inpatient
ear	hearing, audiology, otolaryngology
yrs	years
ca	california, chartered accountant, los angeles, san francisco, san diego
w2	full-time, payroll
available	on-call, flexible, open schedule, immediate
cyber	infosec, information security, penetration testing, siem, firewall, malware
cs	computer science, customer service
nj	new jersey, newark, jersey city, princeton
jr	junior, entry-level, associate
refer	directed, recommended, consult
encryption	cryptography, ssl, aes, pki, rsa, tls
tdd	test-driven, junit, unit tests, rspec, mocha
marketplaces	amazon, ebay, etsy, walmart, exchange
ssl	tls, https, certificates, openssl
solaris	sunos
sun	solaris, sunlight, sunday
ips	intrusion prevention, snort
hana	s/4hana
pharma	pharmaceutical, drug, clinical trials, gmp, pfizer, novartis, fda
f2f	face-to-face, in-person
sw	software, firmware
sass	scss
multithreading	concurrency, threads, parallel
sci	ts/sci, science, clearance
driven	motivated, ambitious, self-starter, proactive, goal-oriented
confluence	atlassian, wiki
corporate	company, business, enterprise, headquarters
pa	pennsylvania, philadelphia, pittsburgh, physician assistant, personal assistant
cucumber	gherkin, bdd
cics	mainframe
compensation	salary, payroll, benefits, wages, remuneration, bonus
netapp	ontap
a+	comptia
groovy	grails, jenkinsfile, spock
division	department, unit, branch, arithmetic
il	illinois, chicago
bs	bachelor, b.s., bsc, degree
adfs	active directory federation, single sign-on
webapi	asp.net, rest api, web api
c2h	contract-to-hire
wm	warehouse management, ewm
dc	washington, direct current, data center, distribution center
xsl	xslt
wms	warehouse management, manhattan associates
dod	department of defense, military, army, navy, air force, pentagon
peopletools	peoplesoft, peoplecode, application designer, app engine
eng	engineering, engineer, english
datacenter	racks, servers, vmware, colocation
attendants	stewards, aides, assistants, porters
mixers	blenders, audio console, concrete truck
hypertext	html, http, php
dassault	catia, solidworks, enovia, delmia
sage	peachtree
blackboard	lms
fabricate	welded, built, manufactured, assembled, constructed, sheet metal
character	integrity, personality, trustworthy
versioning	git, svn, tfs, subversion, mercurial
recreation	sports, leisure, camp, fitness, parks, games, activities
presses	stamping, punch, printing, forging
combinations	mixtures, blends
barrels	drums, casks
weaving	loom, textile, fabric
rigging	hoist, slings, crane, lifting gear, cables
rn	registered nurse, nursing, bsn
weapons	firearms, guns, rifles, ammunition, armed
dreamweaver	adobe creative suite
hrms	workday, peoplesoft, ultipro, hris, adp, successfactors
forensic	crime scene, encase, evidence, dna analysis, autopsy, fraud investigation
foreman	supervisor, crew leader, superintendent, lead
mine	coal, quarry, underground, ore
dairy	milk, cheese, cows, creamery
gp	general practitioner, great plains, family doctor
qlik	qlikview, qliksense
spinner	yarn
harvesting	picking, crops, reaping, combine
semiconductors	wafer, asic, vlsi, chips, intel, silicon, cmos
crop	corn, wheat, harvest, soybeans, agriculture, vegetables, fruit
youth	teens, adolescents, children, kids, young people, camp counselor, students
drums	barrels, percussion
silk	fabric
logmein	gotoassist, rescue, remote support
refrigeration	cooling, chillers, hvac, freezers, epa 608, compressors
reel	spool, winding
tv	television, broadcast, cable
desire2learn	d2l, brightspace
category	merchandising, class, assortment
mcafee	epo
greaser	lubricated, oiling
combating	fighting, fought
nortonlifelock	norton, symantec
advocate	supported, represented, lobbied, championed, defended, attorney
links	hyperlinks, url
clerical	filing, typing, data entry, office assistant, receptionist, administrative, secretary
airplanes	aircraft, aviation, jets, boeing, flight
centricity	ge healthcare
economists	economics, forecasting, macroeconomic, econometrics
capture	collected, recorded, photographed, gathered
divers	scuba, underwater
compound	mixture, formulated, chemical
earth	geology, soil, excavation, excavator
wool	fleece, yarn
fencing	gates
vegetables	produce, crops, tomatoes, garden
fiberglass	composites, resin, insulation
craftsman	carpenter, artisan, tradesman, woodworker
journeyman	licensed electrician, apprenticeship completed, tradesman
clippers	hair, barber, trimming
slitter	cutting machine
bleaching	whitening, dyeing
md	doctor of medicine, physician, maryland, baltimore, m.d.
substances	chemicals, drugs, materials, alcohol
dining	restaurant, waiter, waitress, banquet, server, table service
artillery	howitzer, cannon, fire support
decompiler	ida pro, ghidra, reverse engineering
lineman	power lines, utility poles, high voltage
baggage	luggage, bags
hammers	nails, carpentry, hand tools
notation	sheet music, uml, bpmn, annotated
ocean	marine, sea, maritime
clinician	physician, nurse, therapist, doctor, psychologist, practitioner, lcsw
military	army, navy, marines, veteran, air force, soldier, sergeant, national guard, infantry
bindery	bookbinding, stitching, folding machine
physicists	physics, quantum, optics
sheriffs	deputy, police, law enforcement
armored	cash transport, brinks, tank, loomis
notebook	laptop, jupyter
plastics	polymers, injection molding, resin, extrusion, pvc
mds	minimum data set, master data services, doctors, physicians
jockey	horse racing, rider, yard driver
geneticists	genetics, genomics, dna, gene
cattle	cows, beef, ranch, calves, livestock, bulls
varnish	lacquer, wood finishing, stain
tapping	threading
fundraising	donations, donors, grants, philanthropy, raised money, sponsorships, capital campaign
renewable	solar, wind, green energy, photovoltaic, hydroelectric, geothermal, biomass
concierges	guest services, front desk, hotel
paving	asphalt, road construction, tarmac
kornshell	ksh
max	maximum, 3ds
world	global, international
hospice	palliative, end-of-life, terminally ill
pneumatic	compressed air, air tools, air compressor
insightful	perceptive, analytical, intuitive
prep	prepared, mise en place, setup
geothermal	heat pump
geospatial	gis, arcgis, mapping, qgis, remote sensing, esri, postgis
dinkey	locomotive
symantec	norton, veritas, endpoint protection
podiatry	foot care, podiatrist
tar	asphalt, roofing
eligibility	qualified, insurance verification, medicaid, benefits determination
dietitians	nutrition, dietetics, diet
avionics	aircraft electronics, flight instruments, aircraft electrical
activex	com components
prognocis	ehr, emr
magazines	publications, periodicals, journal, editorial
tuners	piano
jupyter	ipython, python notebook
ambassador	representative, spokesperson, brand advocate, promoter
shirt	apparel, garment
astronomers	astronomy, astrophysics, telescope
oncology	cancer, chemotherapy, tumor, radiation therapy
barges	vessel, tugboat, towboat
candles	wax
mrp	material requirements planning, erp, production planning
ramp	airport, tarmac, loading
baler	hay, compactor
airborne	paratrooper, parachute
dams	hydroelectric, reservoir
abstractors	medical records, title search, chart review
problem	troubleshooting, root cause, resolved, debugging, diagnosed, fixed, issues, incident
communication	presentations, speaking, writing, verbal, interpersonal, liaised, correspondence, listening, public speaking
people	staff, team, employees, interpersonal, customers, colleagues, clients
control	monitoring, regulated, oversight, supervision, plc, governance, checks
keep	maintained, preserved, stored, updated, retained
planning	scheduling, organized, forecasting, roadmap, strategy, coordination, prepared, arranged
applications	software, apps, programs, systems, excel, tools
office	clerical, administrative, secretary, receptionist, excel, word, powerpoint, outlook, filing
critical	analytical, evaluation, reasoning, judgment, essential, urgent
know	familiar, understanding, expertise, proficient, experienced, versed
client	customer, account, stakeholder, consulting, guest, patient
four	4
order	purchase, requisition, procurement, sequence, inventory, sales
week	weekly, days
analytical	statistics, research, data analysis, evaluated, modeling, metrics, diagnosed, investigated, forecasting
clear	concise, articulate, understandable, legible, removed
operating	ran, running, machine operator, windows, linux, unix, drove
decision	judgment, chose, determined, prioritized, approved, resolved
issues	problems, troubleshooting, tickets, defects, bugs, incidents, complaints, escalations
preparation	prep, drafting, compiled, assembled, setup, produced
solutions	resolved, designed, implemented, architecture, troubleshooting, fixed
inspection	quality control, checked, examined, audit, testing, qa, reviewed, surveyed
standard	iso, procedures, compliance, regulations, specifications, sop, guidelines, osha
change	modification, transition, itil, adapted, transformation, revisions
take	accepted, undertook, recorded, assumed
adobe	photoshop, illustrator, indesign, acrobat, creative suite, premiere, lightroom
job	position, work, employment, occupation, task
maintaining	upkeep, servicing, repaired, updated, preserved, supported, preventive
speaking	presentations, speeches, verbal, fluent, bilingual, lectured, toastmasters, oral
support	help desk, helped, assisted, troubleshooting, service desk, customer service, aided
ten	10
close	finalized, month-end, finished, reconciled, near
person	individual, people, human
teamwork	collaborated, team, colleagues, cooperation, coordinated, crew, cross-functional, partnered
letters	correspondence, memos, typing, drafted, mail, emails
way	method, route
javascript	js, ecmascript, jquery, react, angular, node.js, typescript, vue
crew	team, staff, workers, laborers, personnel
user	customer, client, ux, help desk
see	vision, observed, eyesight, inspected
access	permissions, authentication, entry, login, badges
money	cash, financial, payments, cashier, currency, funds, budget
different	various, diverse, multiple, varied
second	evening shift, pm shift, 2nd, afternoon shift
executing	implemented, carried out, performed, delivered, ran, completed
charts	graphs, diagrams, visualization, dashboards, excel, plots, medical records
practical	hands-on, applied, fieldwork, internship, lab
students	pupils, learners, taught, tutored, teacher, children, classroom
card	credit, badge, license, payment
license	certified, registered, cdl, permit, rn, cpl, credential
board	directors, trustees, committee, pcb, circuit
financial	accounting, budget, finance, gaap, bookkeeping, revenue, banking, general ledger, audit
balance	reconciled, cash drawer, ledger, accounts, stability
configuration	setup, installed, settings, customized, parameters, deployed
autocad	cad, civil 3d, acad
eleven	11
documents	paperwork, records, reports, files, forms, manuals, contracts, word
old	elderly, aged, vintage
post	publish, upload, entries, ledger, social media
statistical	regression, spss, sas, data analysis, probability, anova, stata, quantitative, hypothesis testing
preventive	scheduled maintenance, routine maintenance, prophylactic, inspections, lubricated, servicing
aid	assisted, helped, supported, cpr, relief
expected	anticipated, forecast, required
social	community, facebook, twitter, linkedin, instagram, interpersonal, case management, counseling
creativity	design, innovative, artistic, original, invented, imaginative, brainstorming
finished	completed, finalized, delivered, concluded, polished
apis	api, rest, soap, web services, endpoints, integrations, swagger, graphql
mathematics	math, statistics, calculations, algebra, calculus, numerical, geometry, trigonometry, arithmetic
travel	trips, on-site, field visits, relocated, flights, itineraries, territory, abroad
courses	classes, training, curriculum, lessons, lectures, seminars, modules
live	production, real-time, reside, broadcast
guiding	mentored, coached, led, directed, instructed, advised, supervised
members	participants, subscribers, customers, associates, team
storage	san, nas, warehouse, s3, stock, inventory, netapp, archive
queries	sql, questions, stored procedures, inquiries, joins, select
pension	retirement, 401k, 401(k), annuities, erisa, benefits
patterns	mvc, singleton, trends, templates, factory, blueprints
asp	asp.net, active server pages
estimating	quotes, bids, takeoffs, costing, forecasting, budgets, proposals, pricing
terms	vocabulary, conditions, contracts, agreements
metal	steel, aluminum, welding, fabrication, iron, sheet, copper, brass
head	lead, chief, director, manager, supervised
multi	multiple, various, several, many
identifying	detected, recognized, spotted, diagnosed, found, discovered, pinpointed
scientific	research, laboratory, chemistry, biology, physics, experiments, science
photoshop	retouching, creative suite, creative cloud
children	kids, pediatric, preschool, toddlers, students, infants, youth, daycare
cold	freezer, refrigeration, cooler, outdoor, prospecting
winter	snow, outdoor, ice, seasonal
aspects	phases, areas, facets
analyst	research, reporting, evaluated, modeling, requirements
professional	certified, courteous, businesslike, career, expert, licensed
studio	recording, ssms, ssis, workshop
brake	automotive, rotors, calipers, abs
yard	lot, outdoor, grounds, lumber, landscaping
pictures	photographs, images, photos, illustrations, camera
usage	utilization, consumption, metrics, use
independently	self-directed, autonomous, unsupervised, self-motivated, solo, self-starter, freelance
profound	deep, extensive, thorough, in-depth, expert
aws	amazon web services, ec2, s3, lambda, amazon, rds, cloudformation, redshift, dynamodb
bus	coach, transit, shuttle, school transportation, cdl, passengers
feeding	fed, livestock, animal care, meals, loaded, nutrition
legal	law, attorney, paralegal, litigation, contracts, compliance, court, lawyer
visio	flowcharts, diagrams, process maps
theory	principles, concepts, coursework, academic
gps	navigation, gnss, surveying, trimble, telematics
low	reduced, minimal
matters	issues, cases, affairs
wall	drywall, partitions, framing, plaster, masonry
step	procedure, stage, ladder, stairs
parking	valet, garage, lot, attendant
connect	integrated, linked, networked, joined, interfaced, wired
azure	microsoft cloud, adf, arm templates, aks, data factory, entra
logic	reasoning, algorithms, plc, problem solving, discrete, proofs
counseling	therapy, advised, guidance, mentoring, psychotherapy, case management, social work, coached
calm	composed, patient, de-escalated, under pressure, crisis
briefs	pleadings, summaries, memoranda, motions, design requirements
solidworks	cswa, cswp
thirty	30
mobile	ios, android, smartphone, swift, react native, apps, tablet
position	role, job, title, placed
smooth	seamless, sanded, polished, streamlined, planed
adaptability	flexible, versatile, adjusted, quick learner, fast learner, changing environments, multitasking
matlab	simulink, mathworks
illustrator	vector graphics, creative suite, creative cloud
sas	proc sql, enterprise guide
folders	files, directories, records, binders
surface	finishing, painted, sanded, coating, floors, countertops
burns	wounds, first aid, injuries, emt
duties	responsibilities, tasks, functions, roles
informatica	powercenter, idq, mdm, iics
implement	deployed, rolled out, executed, launched, installed, developed, introduced
love	passion, enthusiastic, enjoy
material	supplies, inventory, stock, parts, lumber, steel, bom
ease	comfortable, simplified, facilitated
settle	resolved, mediated, reconciled, negotiated, claims
touch	tactile, contact, typing
purchase	buying, procurement, po, sourcing, bought, vendors, acquired, requisitions
happen	occurred
wire	electrical, cable, soldering, harness, electrician, conduit
cpr	bls, first aid, acls, lifesaving, aed, emt
mvc	spring, struts, asp.net, ruby on rails, django, laravel, model view controller
ibm	websphere, db2, cognos, as/400, mainframe, datastage, aix, watson
directory	ldap, ad, folder, listing
professionally	courteous, polite, businesslike, tactful
predict	forecast, modeling, regression, projected, anticipated, machine learning
plc	allen bradley, ladder logic, rslogix, siemens, programmable logic, scada, step 7
recommendations	advised, suggestions, proposals, consulted, proposed
organization	company, planned, scheduling, coordinated, arranged, filing, prioritized, time management
title	deeds, escrow, ownership, role
little	small, minimal
rebuild	overhauled, reconstructed, refurbished, repaired, restored, remanufactured
tax	irs, 1040, turbotax, accounting, filings, cpa, w-2, vat
doctor	physician, md, phd, surgeon, doctorate
everyday	daily, day-to-day, routine
answering	responded, phones, replied, receptionist, inquiries, calls
environmental	epa, ecology, sustainability, hazardous waste, pollution, remediation, ehs, conservation, iso 14001
calculate	computed, math, excel, formulas, estimated, measured, arithmetic
geometric	gd&t, shapes, trigonometry, angles
ssis	integration services, etl, sql server integration, dts
vb	visual basic, vba, vb.net, vbscript
industrial	manufacturing, factory, plant, production, machinery, warehouse
aided	assisted, helped, supported
often	frequent, daily, regular
blood	phlebotomy, venipuncture, hematology, transfusion, specimens, plasma
modules	components, packages, units, fico
let	leased, rented, tenancy
facilitation	led workshops, moderated, training, meetings, coordinated, led sessions
hiring	recruiting, interviewed, onboarding, staffing, talent acquisition, candidates, employed
fuel	gas, diesel, petrol, refueling, propane
rotating	pumps, turbines, compressors, shift work, on-call, motors, night shift
retired	veteran, pensioner
dry	drying, dehydrated, laundry
salary	compensation, pay, wages, payroll
press	media, journalists, stamping, punch, newspapers, public relations, ironing
alone	independent, unsupervised, solo, self-directed
errors	bugs, defects, mistakes, discrepancies, debugging, proofreading, faults
sdlc	software development lifecycle, agile, waterfall, scrum, life cycle, requirements gathering, system development
chef	cook, culinary, kitchen, cookbooks, cuisine, menu
saas	software-as-a-service, salesforce, cloud, subscription, workday
innovative	creative, inventive, new ideas, novel, patents, pioneered, original
ssrs	reporting services, rdl, report builder
box	packing, carton, crate, packaging, cardboard
packing	boxes, packaging, wrapped, shipping, cartons, crated, palletized
facets	trizetto, aspects
nosql	mongodb, cassandra, dynamodb, redis, couchbase, hbase, neo4j, cosmos db
thread	concurrency, parallel, needle, lathe, pipefitting
gis	arcgis, esri, geographic information, geospatial, qgis, arcmap, mapping, spatial analysis
photo	camera, images, picture, lightroom, photoshop
reduction	decreased, lowered, savings, cut, minimized, eliminated, mitigated
casting	foundry, molds, auditions, die, molten
committee	board, council, panel, task force, member, chaired
removal	extraction, eliminated, disposed, demolished, uninstalled, abatement
fixing	repaired, resolved, troubleshooting, corrected, debugging, mended, maintenance
register	cash drawer, cashier, pos, enrolled, point-of-sale, till
yearly	annual, every year
fourteen	14
iep	special education, individualized education, special needs, sped, 504
diagnostic	troubleshooting, testing, imaging, assessment, scan tool, obd, x-ray, laboratory
ospf	routing protocols, link-state
advantage	benefit, plus
sector	industry, market
total	entire, sum, added
traffic	roads, vehicles, flagger, web analytics, seo, highway, dispatching
hcm	human capital, workday, hris, peoplesoft, successfactors
portfolio	investments, assets, behance, samples, work samples, holdings
scratch	ground up, greenfield, baking, from zero
progress	milestones, status reports, tracking, improvement, advancement
future	forecast, planning, upcoming
db2	udb
accept	received, took, approved
polite	courteous, friendly, respectful, professional, pleasant, tactful
competitive	market analysis, rivals, driven, benchmarking, athlete
receivable	ar, collections, invoicing, billing, a/r, credit control
catalog	index, inventory, metadata, classified, library
recognition	award, honored, identified, honors
stitching	sewing, sutures, embroidery, seamstress, tailoring
milk	dairy, cows, cattle
quickbooks	intuit, qbo
attendance	punctual, timekeeping, on time, reliable, perfect record, roll
likes	enjoys, passionate, facebook
join	sql, weld, connected, assembled, glued, soldered
ray	x-rays, radiology, radiography, radiographic, imaging
climbing	ladders, scaffolds, heights, towers, roofing, tree
wet	rain, outdoor, chemistry lab
deposits	banking, teller, cash, payments
fingers	dexterity, hands, manual
utilization	usage, use, capacity, applied, efficiency
dynamic	energetic, interactive, versatile, fast-paced, ajax
modern	contemporary, current, state-of-the-art, latest, new
diagnose	troubleshooting, assessed, identified faults, root cause, examined, detected, debugged
clusters	hadoop, kubernetes, failover, high availability, k-means, spark, nodes
lectures	taught, presentations, seminars, instructed, professor, adjunct, courses
validate	verified, tested, confirmed, checked, qa, iq/oq/pq
virtual	vmware, remote, online, hyper-v, vms, zoom, webinars
visualforce	vf pages, salesforce pages
prospective	potential, leads, future
volumes	quantities, throughput, amounts
infection	sterilization, covid-19, hygiene, sanitization, disease, ppe, aseptic, epidemiology
soa	service-oriented architecture, web services, soap, esb, microservices
options	alternatives, derivatives, choices, puts
transmission	gearbox, drivetrain, power lines, high voltage, substation, broadcast
regional	territory, district, area manager, multi-state, multi-site
compressed	air compressor, pneumatic, zip
zones	areas, territories, districts
hair	salon, stylist, cosmetology, barber, haircuts, beautician
sand	sandblasting, polishing, grinding, foundry, abrasive
eclinicalworks	ecw
slings	rigging, hoists, lifting, crane
signature	signed, authorization, docusign
quarter	q1, q4, 10-q
invoicing	billing, accounts payable, accounts receivable, quickbooks, bills, payments
glass	windows, glazing, mirrors, windshield, fiberglass
ninety	90
saturdays	weekends
revit	bim
moved	transported, relocated, transferred, hauled, carried
grandmothers	elderly, seniors
corridor	hallway, highway
steam	boiler, pressure washer, stationary engineer, sterilizer
slips	receipts, tickets, deposit, forms
occasional	sometimes, periodic, infrequent, as needed
conclusions	findings, results, inferences, reports, analysis
target	goals, quota, objectives, kpi
commerce	business, trade, magento, shopify, online store, retail, bcom
cd	continuous delivery, jenkins, continuous deployment, pipelines, gitlab, circleci, disc
met	exceeded, achieved, attained, fulfilled
agent	representative, broker, realtor, rep, call center
alto	saxophone, choir, singer, vocal
potentially	possibly
important	key, critical, essential, vital
reliability	dependable, punctual, uptime, availability, mtbf, trustworthy, sre, consistent
growth	increased, expanded, revenue, scaled, development, gains
impact	effect, results, increased, influence, outcome
trouble	faults, problems, issues, diagnosed, repairs, tickets
sccm	system center, mecm, configuration manager, endpoint configuration
paced	deadline, high-volume, busy, rush
macos	os x, mac, apple, macbook
handheld	scanner, rf gun, portable, pda, power tools
emphasis	focus, concentration, specialization, major
accommodating	flexible, helpful, hotel, adjusted, ada
addressing	resolved, handled, responded, speeches, mail
correspondence	letters, emails, memos, mail, written communication, replies
fluid	hydraulic, oil, coolant, flow, cfd, iv, pumps
siem	splunk, qradar, arcsight, logrhythm, sentinel, event management
dangerous	hazardous, hazmat, high-risk, toxic
utility	electric, water, power, gas, telecom, wastewater
opportunities	leads, pipeline, prospects, openings
investigation	researched, inquiries, detective, examined, fraud, root cause, fact-finding, interviews
young	children, youth, teens, toddlers, juvenile
marine	ship, boat, vessel, navy, offshore, naval, usmc, maritime
markup	html, xml, xhtml, redlines, pricing
descriptions	wrote, narratives, specifications, summaries, copywriting
expediting	accelerated, rushed, follow-up, supply chain, fast-tracked
replace	swapped, changed out, exchanged, substituted, installed new, renewed
index	catalog, sql tuning, filing, search
worried	anxious, concerned
proofreading	editing, copyediting, reviewed documents, grammar, copy editor, corrected
terminal	airport, command line, port, bash, freight
restaurants	food service, waiter, server, kitchen, diner, cook, cafe, bartender, dining
belt	conveyor, lean six sigma, six sigma, pulleys
delay	late, wait, backlog, postponed
booth	trade show, exhibit, toll, kiosk, spray
annual	yearly, every year, per year, fiscal
ducts	hvac, ductwork, sheet metal, ventilation
haccp	food safety, servsafe, gmp, fsma
primavera	p6, p3
grinding	sharpened, milling, sanding, polished, abrasive, deburring
buyers	purchasing, customers, procurement, purchasers, merchandiser
pacs	picture archiving, dicom
filters	filtration, strainers, screens, hvac
airway	intubation, respiratory, ventilator, acls, cpr, oxygen
buying	purchasing, procurement, sourcing, bought, merchandising, acquisition
oak	wood, hardwood, lumber
tons	heavy, bulk, tonnage
ice	frozen, freezer, refrigeration, snow
sports	athletic, soccer, basketball, coach, football, baseball, gym, athlete, recreation
vsphere	vmware, esxi, vcenter
cultivate	grew, farming, planted, built relationships, developed, gardening, nurtured
subversion	svn, tortoisesvn
decoding	deciphered, translated, cryptography, interpreted, decrypted
backbone	backbone.js, fiber, core network
repository	git, github, bitbucket, svn, archive, library, nexus
scm	supply chain, source control, git, version control, logistics, configuration management
provisions	supplies, food, terraform, contract clauses
directorial	director, managed, leadership, executive
skin	dermatology, esthetician, facials, cosmetics
latest	current, newest, recent, cutting-edge, up-to-date
inquiry	questions, requests, investigation, calls, research
catered	banquets, events, food service, served
estimation	bids, quotes, takeoffs, costing, forecast, story points, budgeting
promptly	quickly, timely, immediately, on time, punctual
certain	specific, particular
self	motivated, independent, autonomous, initiative
preserving	conservation, maintained, canning, archived, protected, saved
faa	aviation, pilot, airframe, federal aviation, part 107, aircraft
pmo	project management office, portfolio management, program management
solr	lucene, apache search
mechanisms	mechanical, gears, devices, linkages, machinery
bootstrap	responsive css, css framework
tire	wheel, automotive, alignment, lube
sight	vision, visual, eyesight
foster	cultivated, nurtured, built, adoption, encouraged, promoted
render	v-ray, 3ds max, provided, visualization, lumion, 3d
atmosphere	environment, ambience, climate, culture, weather
laundering	washing, laundry, aml, dry cleaning, linens
kubernetes	k8s, helm, eks, aks, gke, openshift, kubectl
rescue	lifeguard, emt, firefighter, saved, ems, lifesaving
wireless	wi-fi, wifi, bluetooth, lte, 5g, wlan, 802.11, rf, zigbee
forging	blacksmith, hammering, hot metal, anvil
barn	farm, stables, horses, livestock
convincing	persuaded, influenced, sales, negotiated, sold, pitched
website	web page, wordpress, html, webmaster, site, squarespace, online
unusual	abnormal, irregular, rare, suspicious, anomalies
netsuite	suitescript, suitecloud
drip	irrigation, leaks
drain	plumbing, sewer, pipes, drainage
district	region, territory, area, school system
chainsaw	tree felling, arborist, logging, limbing
closure	closeout, completion, finalized, settlement
multimeter	dmm, fluke, voltmeter, voltage testing, electrical testing
commuters	passengers, riders, transit
slopes	grading, grade, gradient, hills
chlorine	pool, water treatment, disinfection, bleach
glue	adhesive, bonded, epoxy, laminated
overhaul	rebuilt, refurbished, restored, reconditioned, engine repair
afterwards	later, following
seed	planting, crops, sowing, agronomy
upstairs	stairs
finite	fea, ansys, abaqus, nastran, hypermesh
linings	fabric, coatings, brake, refractory, insulation
mask	ppe, respirator, photolithography
analog	circuits, op-amps, mixed-signal, amplifiers, adc
privacy	hipaa, gdpr, confidential, data protection, ccpa, ferpa
aloud	read to, storytelling, verbal, spoken
fruit	produce, apples, orchard, harvest, berries
flour	baking, dough, mill, bakery
leaflets	brochures, flyers, pamphlets, handouts
confidentiality	privacy, hipaa, discretion, nda, sensitive information, private, gdpr
harbor	port, marina, dock
eat	feeding, meals, nutrition
bosses	managers, supervisors, executives
bolts	fasteners, screws, wrench, torque, nuts
offsets	surveying, carbon credits, cnc
fifteen	15
sr	senior, lead, principal
telecommuting	remote, work from home, telework, virtual, wfh
iis	internet information services, windows web server
tomcat	apache, catalina
dev	development, developer, programming, coding
hyperion	essbase, hfm, planning cloud, epm
wi	wifi, wlan, wireless, wisconsin, 802.11
svn	subversion, tortoisesvn
nodejs	node.js, node, express.js, npm
cms	wordpress, drupal, joomla, sitecore, content management, aem, medicare
prime	primary, main, painting
specializes	expert, focused, concentration
ejb	enterprise javabeans, j2ee, jboss
graphics	photoshop, illustrator, opengl, visual design, images, indesign, coreldraw, animation
financials	balance sheet, income statement, p&l, general ledger, accounting, fico
alm	quality center, hp qc, application lifecycle, jira, asset liability
bpm	business process management, pega, appian, bpmn, workflow
servicenow	snow, itsm, service-now
ops	operations, devops, sre, operational
ldap	active directory, openldap, directory services
mm	sap materials, materials management, procurement
servlets	jsp, j2ee, java ee, tomcat
reactjs	react, react.js, redux, jsx
ide	eclipse, visual studio, intellij, netbeans, vs code, xcode, pycharm
gui	user interface, swing, front-end, ui, wpf, winforms, qt, javafx
checkpoint	check point
olap	ssas, cubes, essbase, mdx, multidimensional, cognos
r2	windows server, sql server 2008, server 2012
kernel	linux internals, device drivers, operating systems, bsp
wa	washington, seattle
pmi	pmp, capm, project management institute, pmbok
essbase	hyperion
iv	intravenous, infusion, infusions, cannulation, venipuncture, four
elastic	elasticsearch, elk, kibana, logstash
york	ny, nyc, manhattan, brooklyn
proxy	nginx, squid, haproxy, bluecoat, zscaler
postgres	postgresql, psql, pl/pgsql
dell	poweredge, idrac
vlan	switching, 802.1q, ccna, trunking
virus	antivirus, malware, mcafee, infection, symantec, virology
ada	disabilities act, accessibility, section 508, wcag
hub	azure, central, distribution center
plsql	pl/sql, oracle procedures
scom	operations manager, system center
ccar	stress testing, capital planning, dfast
clustering	k-means, failover, segmentation, unsupervised learning, high availability, dbscan, rac
o365	office 365, microsoft 365, m365, exchange online, sharepoint online
aides	assistants, cna, caregivers, paraprofessional, helpers
physicians	doctors, md, surgeons, clinicians
registered	rn, licensed, certified, enrolled
die	stamping, press, tool maker, mold, extrusion
adjunct	part-time professor, part-time faculty, lecturer, instructor
driers	drying, kiln, evaporators
meats	butcher, beef, poultry, pork, deli, sausage
mineral	mining, ore, geology, quarry, rock
speech	slp, articulation, public speaking, presentations, pathologist, language therapy, voice
ocr	optical character recognition, tesseract, abbyy, text extraction
youtube	video channel, videos, vlog
erect	built, assembled, constructed, installed, scaffolding
enterpriseone	jd edwards, jde, e1
guards	security officer, lifeguard, sentry, patrol
fur	pelts, leather, grooming
catia	dassault, v5
scrape	beautifulsoup, scrapy, web crawling, cleaned
cement	concrete, mortar, masonry, grout, mason
qc	quality control, quality center, inspection, inspector, quality assurance, checked
shears	scissors, cutting, clippers, sheet metal
librarians	library, cataloging, archivist, mls, mlis
translators	interpreter, bilingual, linguist, localization
loom	weaving, textile, harness
jewelry	jeweler, gemstones, rings, diamonds, goldsmith
entertainment	film, music, television, theater, performer, media, events
psychology	behavioral, mental health, counseling, cognitive, psychotherapy, psychiatric
defense	dod, military, army, security clearance, litigation, missile
aviation	aircraft, pilot, faa, airline, flight, airport, helicopter, aerospace
needles	syringes, sewing, injections, phlebotomy
parametric	creo, pro/engineer, solidworks, cost modeling
deputy	assistant, vice, sheriff, second in command
rider	passenger, motorcycle, equestrian, jockey
stringed	guitar, violin, cello, piano
riveter	rivets, riveting, aircraft assembly
unload	trucks, receiving, freight, stocker, discharged, shipments
sustainability	leed, renewable, green, esg, environmental, carbon footprint, recycling, energy efficiency
dusts	cleaning, housekeeping, vacuumed, wiped
iparadigms	turnitin
warp	weaving, loom, yarn
masons	bricklayer, brick, stonework, concrete, block laying
op	operations, operator, operative
forestry	timber, logging, trees, silviculture, arborist, wildland
laminators	laminating, fiberglass, bonding
explosion	blasting, explosives, ordnance, hazmat
ads	google adwords, campaigns, ppc, facebook marketing, banner, sem
edgers	lawn care, trimmers, landscaping, sawmill
vacuuming	housekeeping, janitorial, carpet cleaning, custodian, mopped
stretchers	patient transport, gurney, emt
oilers	lubrication, greased, engine room
pot	cooking, dishwashing, plants
biomedical	medical devices, biomed, medical equipment, bioengineering, clinical engineering
jig	fixtures, tooling, saw
salon	beauty, hair, cosmetology, spa, stylist
middle	intermediate, junior high, grades 6-8
timekeeping	time sheets, timecards, kronos, payroll, adp
lithographic	printing press, litho, lithography, offset printing
tie	fastened, knots, bound
disorders	diseases, illnesses, disabilities, autism, conditions, mental health
thermal	heat transfer, hvac, thermodynamics, temperature, cfd
gold	jewelry, precious metals, mining
specialty	specialized, niche, expertise
shaker	sieve, mixing, bartender
dean	academic administrator, provost, faculty head
correctional	prison, jail, inmates, detention, probation, offenders
lawn	mowing, grass, turf, landscaping, groundskeeping, yard
infosphere	datastage, qualitystage, ibm etl
chase	pursued, followed up, collections
disposal	waste, trash, recycling, hauled, hazmat
coins	cash, change, currency, numismatic
candy	confectionery, chocolate, sweets, sugar
cream	dairy, lotion, dessert, ointment
abuse	neglect, domestic violence, addiction, substance use, rehab, trauma, child protection
veritas	netbackup, backup exec, vcs
bundle	packaged, tied, wrapped
remediation	patching, cleanup, corrected, mitigation, capa, abatement, vulnerabilities fixed
elasticsearch	elk, elastic, kibana, opensearch
commissioner	official, board member, councilor
gambling	casino, dealer, betting, gaming, poker, slots
urban	city, metropolitan, municipal, downtown, zoning
convert	transformed, migrated, translated, etl, ported, sales leads
verilog	hdl, rtl, systemverilog, fpga design
cane	walker, mobility aids, sugar
tack	nails, sail, horses
ceramic	pottery, tile, porcelain, clay, kiln
refinish	restored, sanded, varnished, painted, stained, stripped
crewmembers	team, crew, sailors, staff
express	ups, fedex, node.js, courier, articulate
ministry	church, pastor, religious, clergy, government, chaplain
dentists	dds, dental, dmd, orthodontist
uas	drone, uav, unmanned, part 107
curer	curing, smoked meats, tobacco
preschool	early childhood, daycare, toddlers, pre-k, nursery, kindergarten, montessori
fingerprinting	live scan, biometrics, background checks, latent prints
switchboard	pbx, multi-line phone, telephone operator, incoming calls, receptionist
pile	foundations, stacked, driving rigs
woodworking	carpentry, cabinetmaking, joinery, furniture making, carpenter, millwork
felt	roofing, textile, fabric
publication	journal, articles, published, papers, author, magazine, newsletter
wardens	prison, game officer, ranger, corrections
hardening	cis benchmarks, heat treating, stig, quenching, patching
wildfly	jboss
simulink	stateflow, model-based design
juvenile	youth, minors, adolescents, teens, children
biofuels	ethanol, biodiesel, renewable energy, biomass
scouting	prospecting, talent search, recruiting, reconnaissance
shingles	roofing, roofer, roof repair
infor	syteline, lawson, baan
sungard	fis
hog	pigs, swine, pork
hop	brewing, beer
neon	signs, glass bending, lighting
electro	electronic, electrical, mechatronics, plating
radiologists	radiology, imaging, x-ray, ct, mri
farmworkers	agricultural, crops, harvested, ranch hand, field laborer, picking
refractory	furnace lining, firebrick, kiln, castable
filesystem	ntfs, nfs, ext4, hdfs, zfs, lvm
coop	internship, intern, apprenticeship, cooperative
geosystems	leica
orthotic	braces, splints, prosthetics, orthopedic
destructive	ndt, ultrasonic, radiography, tensile, magnetic particle, dye penetrant
respiratory	ventilator, oxygen, pulmonary, rrt, airway, nebulizer, lungs
aquatic	swimming, pool, lifeguard, fish, marine, water
sausage	meat processing, charcuterie, butcher
gotowebinar	goto
ac	air conditioning, hvac, alternating current, cooling
bulb	lamp, lighting, tulips
lacer	lacing, shoes
daycare	childcare, preschool, nursery, babysitting, nanny, early childhood
neuropsychologists	neuropsychological, cognitive assessments, brain injury, neurology
kennels	dogs, boarding, animal shelter, pets, grooming
antennas	rf, radio, wireless, transmitters, cell towers, satellite
parachuting	airborne, skydiving, paratrooper, jumpmaster
scribe	transcription, medical documentation, note-taking, charting
flume	log ingestion, hadoop ingestion
escrow	title, closings, mortgage, settlement, trust accounts
skidder	logging equipment, timber harvesting
campus	university, college, school
metallurgical	metals, alloys, heat treatment, steel, materials science, foundry
floral	flowers, florist, bouquets, arrangements, plants
time	deadlines, punctual, schedule, prioritised, on schedule
service	customers, clients, support, hospitality, helpdesk, helped
operation	running, ran, production, machinery, day-to-day, logistics
day	daily, full-time, weekdays
hour	hourly, hrs, shifts
attention	meticulous, careful, accuracy, thorough, proofread, focus, precise
thinking	analysis, analytical, reasoning, problem-solving, critical, logical
quality	qa, qc, inspection, iso 9001, six sigma, defects, audits, standards
before	prior, pre
technology	it, software, computers, engineering, digital, systems, ict
small	little, compact, minor, startup, sme
windows	microsoft, active directory, win32, powershell, glazing
procedures	sop, protocols, guidelines, policies, work instructions, compliance
checking	inspected, verified, reviewed, audited, tested, proofread, examined
related	similar, relevant, equivalent
new	innovative, launched, startup, introduced, novel
stamina	endurance, marathon, long shifts, on feet, fitness, heavy lifting
lead	supervised, managed, headed, directed, foreman, captain, mentored, team of
line	production, assembly, conveyor
research	studies, investigated, literature review, experiments, publications, thesis, surveys, phd
follow	adhered, complied, according to, sop, obeyed, instructions
linux	ubuntu, rhel, red hat, centos, debian, suse, fedora, bash
web	html, css, website, internet, online, javascript, http
process	workflow, procedure, sop, lean, six sigma, bpm, streamlined
techniques	methods, skills, practices, approaches
cost	budget, expenses, savings, pricing, estimates, spend
book	reservations, scheduled, appointments, arranged
scripting	bash, shell, python, perl, powershell, javascript, vbscript, automation
shift	nights, rota, evenings, weekends, rotating
get	obtained, acquired, received
meet	achieved, exceeded, delivered, fulfilled, on time
understand	knowledge, comprehend, familiar, grasp, interpreted
methodologies	agile, scrum, waterfall, kanban, lean, six sigma, sdlc, prince2
last	recent, previous
python	django, flask, pandas, numpy, pyspark, scikit-learn, pytest
provide	delivered, supplied, gave, offered, furnished
talk	spoke, communicated, conversation, presented, telephone, discussed
health	medical, nursing, clinical, hospital, patients, wellness, nhs, care
mechanical	machinery, engines, hydraulics, pumps, fitter, mechanic, solidworks, repair
suite	office, package, excel, word, powerpoint, adobe
agile	scrum, kanban, sprints, jira, user stories, xp, stand-ups
presentation	powerpoint, speaking, slides, keynote, demonstrated, talks, pitched, conferences
notes	minutes, records, documented, charting, wrote up
principles	fundamentals, theory, concepts, foundations
list	inventory, catalogue, register, schedule
others	colleagues, people, staff, team, coworkers
truck	lorry, hgv, cdl, tractor-trailer, semi, delivery driver, haulage
start	launched, initiated, founded, began, opened
stand	on feet, upright, long shifts, all day
concepts	principles, ideas, theory, fundamentals
review	inspected, audited, assessed, evaluated, checked, proofread, edited
shop	store, retail, workshop, boutique, supermarket, till
selection	recruitment, choosing, interviewing, hiring, shortlisting
precision	accuracy, exact, tolerances, micrometer, calipers, meticulous, microns
forms	paperwork, applications, documents, templates, moulds
evaluation	assessed, appraised, analysed, reviewed, benchmarked, measured, graded, audits
pass	cleared, certified, qualified, achieved
automation	scripts, plc, selenium, robotics, rpa, scada, ansible, jenkins
colleagues	coworkers, team, peers, staff, crew, workmates
calendar	diary, scheduling, appointments, outlook, meetings
carry	lifted, transported, hauled, moved, heavy loads
bank	branch, teller, lending, loans, mortgage, deposits, barclays, hsbc
radio	broadcast, fm, two-way, rf, walkie-talkie, transmitter, dispatch, vhf
google	gmail, adwords, gsuite, gcp, google docs
front	reception, frontend, counter, lobby
approach	method, strategy, attitude, manner
offer	provided, proposed, quoted, suggested
emergency	first aid, 999, 911, ambulance, trauma, crisis, a&e, paramedic, evacuation, fire
salesforce	sfdc, apex, visualforce, pardot, soql
explain	described, taught, presented, clarified, trained, demonstrated, instructed
infrastructure	servers, networks, aws, terraform, data centre, vmware, cloud, utilities
real	actual, property, estate, live
complete	finished, delivered, fulfilled, graduated, accomplished
why	reasons, root cause
same	similar, equivalent
during	throughout, while
certification	certificate, licensed, accredited, qualified, diploma, nvq, credential, chartered
current	present, up-to-date, valid, ongoing
grading	marking, scoring, assessed, sorting, classifying, inspected, levelling
car	automobile, vehicle, driving, automotive, auto
ideas	creative, brainstorming, innovation, proposed, suggestions, invented, concepts
master	msc, mba, postgraduate, ma, meng, graduate degree, expert
sharepoint	office 365, intranet, infopath
bonus	commission, incentive
eight	8
areas	fields, regions, sectors, domains
cross	multidisciplinary, between departments, interdepartmental
sense	judgement, perceived, awareness
department	division, unit, team, section
selling	sales, sold, upsell, retail, closed deals, account executive, revenue, quota
licence	permit, certificate, card, driving
coordinating	organised, arranged, scheduled, liaised, planned, orchestrated
successful	achieved, exceeded, accomplished, won, award
deadlines	on time, timely, time management, turnaround, due dates, on schedule
cook	chef, kitchen, culinary, baked, grill, food preparation, meals, catering, recipes
trends	forecasts, patterns, market research, developments, time series
sort	separated, classified, organised, categorised, graded, arranged
boots	footwear, shoes, ppe
acrobat	pdf, adobe
perceptiveness	empathy, noticed, observant, understanding, insight, listening, intuitive
grasp	understanding, knowledge, held, gripped
devices	equipment, hardware, phones, tablets, instruments, gadgets, iphone
hadoop	hdfs, mapreduce, hive, cloudera, hortonworks, pig, yarn
valid	current, in date, unexpired
detection	identified, found, spotted, monitored, surveillance, discovered
habits	routines, behaviours, practices
efficiency	productivity, streamlined, lean, optimised, reduced costs, saved time, throughput
ship	vessel, boat, maritime, dispatched, delivered, freight, navy
conversion	migration, transformed, translated, changeover
messages	emails, texts, telephone, calls, letters
spend	budget, expenditure, cost
pipe	plumbing, tubing, conduit, welding, plumber, fitter
seven	7
architect	designed, togaf, blueprint, solution design
strict	rigorous, tight, compliance
recruiting	hiring, interviewed, sourcing, headhunting, talent acquisition, staffing, onboarding
logging	forestry, timber, felling, chainsaw, recorded, splunk, log4j
adjustment	calibrated, tuned, settings, aligned, set up, modified, fitted
town	municipal, local, city, village
fair	impartial, equitable, honest, exhibition
permits	licences, authorisations, approvals, planning permission
seats	chairs, upholstery
outcomes	results, achievements, kpi, impact
evaluate	assessed, appraised, analysed, reviewed, measured, benchmarked, inspected
wide	broad, extensive, range, varied
bi	tableau, power bi, ssrs, cognos, business objects, qlik, dashboards, microstrategy
surveys	questionnaires, polls, surveymonkey, interviews, qualtrics, theodolite
space	aerospace, satellite, nasa, room
statistics	regression, spss, sas, quantitative, stata, probability, anova
washing	cleaned, laundry, dishes, rinsed, scrubbed, valeting, sanitised
twelve	12
tcp	tcp/ip, sockets, networking
modelling	simulation, forecasting, cad, regression, erwin, uml, matlab, excel models
video	film, youtube, premiere, camera, editing, footage, broadcast
transfer	moved, relocated, migrated, handover, patient handling
crm	salesforce, customer relationship, dynamics, hubspot, zoho, siebel
warm	friendly, welcoming, approachable, kind
goals	targets, objectives, kpi, quota, achieved, milestones
scanning	digitised, barcode, rfid, imaging, ct, mri
thursday	weekdays
pieces	parts, components, items
base	foundation, station
postgresql	postgres, psql, pgadmin, plpgsql, postgis
fix	repaired, resolved, troubleshoot, mended, debugged, corrected
hosted	cloud, saas, presented, aws, organised
soap	web services, wsdl, xml
enhance	improved, boosted, strengthened, upgraded, optimised
roofs	roofing, shingles, slates, gutters, tiles, rafters
camera	photography, dslr, filming, canon, nikon, video, cctv
prioritize	triaged, urgent, time management, multitasked, deadlines, juggled, backlog
pro	professional
docker	containers, kubernetes, docker-compose, dockerfile
fund	investments, grants, budget, finance, portfolio, asset management
steer	drove, guided, navigated, directed, helm
rope	rigging, knots, climbing, abseiling, slings
seeing	vision, eyesight, observed, watched
bonding	adhesive, glue, gluing, soldering, laminating, earthing
forty	40
angular	angularjs, rxjs, ngrx, angular 2
relevant	related, appropriate
motion	movement, after effects, animation
lifecycle	sdlc, alm, plm, end-to-end
authority	command, responsible, supervised, regulator
workday	hcm
minor	small, basic, routine
arm	embedded, microcontroller, cortex
backup	veeam, restore, disaster recovery, netbackup, commvault, rman
oil	petroleum, lubrication, drilling, refinery, grease, fuel, gas
motor	engine, vehicle, car, automotive, drives
boxes	cartons, crates, packages, pallets, packing
odd	irregular, various
drills	bits, exercises, boring, power tools
branches	pruning, locations, outlets, tree surgery
flights	aviation, travel, airline, pilot, aircraft
pick	selected, warehouse, harvested, orders, chose
mondays	weekdays
buy	purchasing, procurement, sourcing, acquired, vendors
satisfaction	csat, happy customers, nps, feedback, complaints resolved
accuracy	precise, error-free, meticulous, exact, correct, detail, proofread, reconciled
size	dimensions, measured, scale, volume
surgical	surgery, operating room, theatre, scrub, surgeon, laparoscopic
stone	masonry, granite, marble, limestone, rock, mason
thought	ideas, reasoning, insight
pre	before, prior
discipline	order, rigorous, classroom management, self-control, military, punctual
specifications	requirements, blueprints, tolerances, drawings, standards, datasheets
sick	ill, patients, unwell, nursing
special	sen, disabilities, unique, autism, additional needs
questionnaire	surveys, polls, surveymonkey, qualtrics
soft	interpersonal, communication, teamwork
cable	wiring, fibre, ethernet, cat5, cat6, wire, coax
tree	arborist, pruning, forestry, chainsaw, felling, arboriculture
human	hr, personnel, people
temperature	thermometer, thermostat, heating, cold chain, cooling, hvac, thermocouple
wiring	electrical, electrician, cables, circuits, rewired, harness
august	summer
sealing	caulking, gaskets, waterproofing, silicone, grouting, weatherproofing
third	tertiary
daughters	children
persuasion	negotiated, convinced, sales, influenced, pitched, fundraising, won over, advocacy
node	node.js, nodejs, express, npm
ci	jenkins, continuous integration, travis, circleci, bamboo, teamcity, gitlab
fixtures	fittings, jigs, lighting, clamps
overseeing	supervised, managed, directed, in charge, led, monitored
websphere	ibm was, ibm mq, ihs
flexible	adaptable, versatile, varied shifts, weekends, open availability, adjusted
payroll	wages, adp, salaries, paye, paychecks, timesheets, sage
mind	mental, attitude
potential	prospects, promising, leads
email	outlook, gmail, correspondence, thunderbird, mailchimp, lotus notes
stages	phases, steps, theatre
emotional	feelings, empathy, compassion, counselling, resilient
bridges	civil engineering, structures, viaduct, spans
assistance	helped, supported, aided, aide
classification	sorted, categorised, cataloguing, taxonomy, coding, labelled
sequence	order, steps, arranged, dna
fish	seafood, aquaculture, trawler, angling, salmon, fillet
macros	vba, excel, visual basic
college	university, degree, bachelor, school, a-levels, diploma
hydraulic	pumps, cylinders, fluid power, valves, pneumatics
signals	flags, railway, alarms, dsp, gestures
breathing	respiratory, ventilator, oxygen, scba, airway, cpr
rosters	rotas, schedules, shift planning, staffing
confidence	assertive, self-assured, public speaking, outgoing
double	two
locked	secured, security, lockout
another	second
devise	designed, created, invented, planned, developed, formulated
similar	comparable, equivalent, related
compassion	empathy, caring, kind, sympathetic, carer, hospice, comforted, patient
dba	database administrator, oracle, sql server, rman, performance tuning, backups
proactive	initiative, self-starter, self-motivated, anticipated, unprompted
revenue	sales, income, turnover, profit, earnings
applied	used, practical, implemented
knack	talent, flair, skill, aptitude
aix	ibm power, lpar
relational	sql, mysql, oracle, postgresql, sql server, rdbms, db2
agricultural	farm, crops, livestock, harvest, dairy, agronomy, tractor
aligning	levelled, squared, straightened, positioned, calibrated, laser level
relay	passed on, communicated, conveyed
scene	stage, theatre, incident
scope	requirements, statement of work, range, project plan
ladder	heights, scaffolding, climbing, roofing, elevated
yield	output, harvest, return, scrap reduction
tractor	john deere, farm, combine, semi, 18-wheeler
effects	vfx, animation, houdini, impact, results
sold	sales, selling, retail, closed, revenue
statutes	laws, legislation, regulations, acts, legal, code
sixteen	16
rush	urgent, busy, peak, fast-paced, expedited
saturday	weekends
theaters	stage, drama, cinema, productions, playhouse, acting
pool	swimming, lifeguard, aquatic
forward	ahead, onward
foot	walking, podiatry, standing
basin	watershed, catchment, river, sink
insurers	insurance, underwriting, claims, axa, allianz, policies
substantial	significant, extensive, major, considerable
assess	evaluated, appraised, measured, tested, reviewed, judged, diagnosed
bgp	routing protocols
further	additional, more, advanced
difficult	challenging, complex, hard, tough, demanding, complaints
resourcefully	improvised, inventive, creative, problem-solving, ingenuity
qualified	certified, licensed, degree, trained, chartered, accredited, diploma
com	dcom, activex
due	outstanding, deadline
brand	marketing, logo, identity, advertising
spot	noticed, detected, identified, found
advance	promoted, progress, ahead
organizing	planned, arranged, coordinated, scheduled, prepared, filing, events
below	under, beneath
cctv	surveillance, cameras, security monitoring, video monitoring
bash	shell, linux scripts, ksh
unexpected	emergency, unforeseen, surprise, crisis, contingency
intricate	complex, detailed, delicate, elaborate
display	merchandising, exhibited, showcase, window dressing, monitor, screen
exemplary	outstanding, excellent, award, model
achieve	accomplished, attained, exceeded, delivered, reached, won
threats	risks, malware, vulnerabilities, security, attacks, hazards
positioning	placed, located, aligned, set up, gps
qualitative	interviews, focus groups, nvivo, thematic analysis, ethnography
atlassian	jira, confluence, bitbucket, bamboo, trello
fine	detailed, delicate, precise, small
tact	diplomacy, polite, discreet, sensitive, courteous, handled complaints
peoplesoft	peoplecode, peopletools
motivational	inspired, encouraged, coached, incentives
satellite	gps, remote sensing, vsat, orbit, landsat
leather	saddlery, shoes, upholstery, hides, tannery
groundwater	hydrogeology, aquifer, wells, modflow, hydrology
boat	vessel, ship, sailing, deckhand, skipper, marine, yacht
soon	immediately
sometimes	occasionally
railroad	railway, train, locomotive, track, rail
lathe	turning, machinist, turner
enjoy	love, passion, enthusiastic, keen
recognize	identified, noticed, awarded, spotted, detected
simulating	modelling, simulink, monte carlo, ansys, matlab, arena
edge	border, trimming, kerb
spc	statistical process, control charts, minitab, six sigma, cpk
suspects	arrested, interrogated, offenders, police, apprehended
courtroom	trial, court, litigation, hearings, judge, testimony
premium	luxury, high-end, exclusive
trim	cut, pruned, finish carpentry, clipped, mouldings
remember	memory, recall, memorised
parish	church, priest, congregation
lamp	lighting, bulbs, light, apache php
got	obtained, received
tubes	pipes, tubing, hoses
fees	charges, payments, costs, billing, tuition
therapists	therapy, counsellor, physiotherapy, rehabilitation
deriving	obtained, extracted, calculated
intensive	rigorous, demanding, fast-paced, icu
appropriate	suitable, relevant, proper
dietary	nutrition, diet, meals, allergies, dietitian
injection	vaccination, syringe, phlebotomy, immunisation, moulding, intravenous
toolkit	tools, sdk
tibco	businessworks, spotfire, ems
tailored	customised, bespoke, adapted, personalised
sensible	practical, reasonable, mature, common sense
cm	configuration management, git, construction management
genetics	dna, genomics, pcr, sequencing, crispr, genes
mq	websphere, ibm mq, message queues
rf	radio frequency, antenna, wireless, spectrum analyser, microwave, rfid
permanent	full-time, long-term
alerts	alarms, notifications, warnings, monitoring
notable	significant, outstanding
composition	writing, music, chemical analysis, essays, layout
effectiveness	results, impact, performance, improved, roi
appreciated	valued, thanked, recognised
helpdesk	service desk, it support, ticketing, desktop support, servicenow, first line
pl	pl/sql
fulfilling	completed, met, delivered, orders, satisfied
evolving	changing, developing, dynamic, fast-paced
catalogue	inventory, indexed, library, listing, archived
induction	orientation, onboarding, new starters, training
manipulation	handling, dexterity, transformed, pandas, etl, excel, chiropractic
electronics	circuits, pcb, soldering, oscilloscope, semiconductors, microcontrollers, arduino
shortest	fastest
persistence	determined, perseverance, tenacious, hibernate, jpa, followed up
ansible	playbooks
oop	object-oriented, java, c++, c#, design patterns
authoring	wrote, writing, published, articulate, captivate, content creation
compile	gathered, collected, assembled, collated, gcc, build
persuading	convinced, negotiated, sales, influenced, pitched, fundraising, won over
mutual	shared, joint
gaming	casino, unity, unreal, dealer, betting, blackjack, poker
dress	clothes, garments, attire, sewing, personal care
lease	rental, tenancy, tenants, letting
placement	internship, positioned, recruitment, staffing
handouts	worksheets, leaflets, materials, brochures, powerpoint
replacement	substituted, swapped, changed, installed new, refitted
quay	dock, port, harbour, wharf
random	sampling, stochastic
bucket	excavator, pail, backhoe, s3
survival	bushcraft, military, wilderness, first aid
toddlers	nursery, childcare, preschool, babysitting, children, daycare
tissue	histology, biopsy, cell culture, microtome, skin
leeds	yorkshire
mowers	mowing, lawn, grass, landscaping, gardening
microstation	bentley, inroads
museums	gallery, curator, exhibits, archives, collections, artefacts
upselling	cross-selling, sales, add-ons, sold, upgrades, suggestive
wrote	authored, drafted, published, composed
onboarding	induction, orientation, new hires, new starters, training
disk	storage, raid, hdd, ssd, san
prescribed	medication, prescription, ordered, required
workbooks	excel, spreadsheets, textbooks
bowls	dishes, pottery
shore	coast, harbour, beach
foundry	casting, moulding, furnace, molten metal, smelting
hooking	rigging, slings, chains, attached
veins	phlebotomy, venipuncture, blood draw, vascular, cannulation, iv
references	referees, citations, bibliography
mood	mental health, emotions, atmosphere
mat	carpet
landlords	property, tenants, letting, rental
reconciliation	balanced, ledger, bank statements, matched, bookkeeping, month-end
tms	transportation management, mercurygate, logistics software
cmms	maximo, sap pm, maintenance management, work orders, emaint, mp2
bag	packed, sacks, luggage
tag	label, marked, ticketed
salt	gritting, brine, curing
c#	csharp, .net, asp.net, visual studio, c sharp, wpf
ccnp	ccie
mongodb	mongo, mongoose, mean stack, mern
backend	server-side, api, node.js, django, spring, databases, php
mid	medium, intermediate
mainframe	cobol, z/os, jcl, cics, as/400, db2
ba	bachelor, business analyst, degree, requirements gathering, honours
telecommunications	telecom, voip, pbx, telephony, fibre, networks, mobile networks, avaya
jdbc	java database
iam	identity, active directory, okta, sailpoint, sso, ldap, access control
uml	class diagrams, use cases, rational rose, enterprise architect, sequence diagrams
xslt	xsl, xml, xpath
dhcp	ip addressing
upgrade	updated, migrated, modernised, improved, refurbished
redhat	red hat, rhel, rhce, rhcsa, centos
governance	compliance, policies, cobit, grc, board, oversight
s3	aws, amazon storage
ny	new york, nyc, manhattan, brooklyn
urgent	emergency, triage, critical, rush, immediate, time-sensitive
sip	voip, session initiation, asterisk
soc	security operations, siem, splunk, security analyst, incident response
nyc	new york, manhattan, brooklyn, queens
noc	network operations, network monitoring, solarwinds, nagios
jsf	primefaces, richfaces, java server faces
mongo	mongodb, mongoose
wireframes	mockups, balsamiq, axure, figma, prototypes, visio, sketch
hybris	sap commerce
overview	summary
patch	updates, wsus, sccm, repaired, hotfixes
wsdl	soap, web services
native	first language, mother tongue, fluent, bilingual
intrusion	ids, ips, snort, firewall, burglar alarm, siem
knockout	knockoutjs
pharmaceutical	pharmacy, drugs, gmp, fda, clinical trials, medicines, pfizer, biotech
mcp	microsoft certified, mcsa, mcse
jvm	java, scala, kotlin, garbage collection
redis	elasticache
smtp	mail server, exchange, postfix
ems	element management, paramedic, emt, ambulance, tibco
pl1	pl/1, pl/i
lawson	infor
snmp	network monitoring, solarwinds
mulesoft	anypoint, mule esb
multimedia	video, audio, flash, animation, after effects, premiere, graphics
qos	quality of service, traffic shaping
trimmers	hedge, strimmer, cutting, clippers, pruning
national	nationwide, country
corel	coreldraw, wordperfect, paintshop
cnc	machining centre, g-code, haas, fanuc, mazak, computer numerical
shoe	footwear, boots, cobbler
captain	skipper, pilot, commander, led, master mariner
wrapping	packaging, packed, covered, shrink-wrap
computerized	digital, electronic, software, automated, cnc, pc
blends	mixed, combined, batching, formulated
practitioners	doctors, clinicians, professionals, physicians, nurses
cadd	autocad, cad, microstation, civil 3d, computer-aided, drafting
machinists	cnc, lathe, milling, turning, machine shop, g-code
corporations	companies, enterprise, businesses
ptc	creo, windchill, pro/engineer, mathcad
unmanned	drone, uav, uas
asphalt	paving, tarmac, roadworks, blacktop, bitumen
carpenters	joiner, woodworking, framing, joinery, cabinet making
secretaries	administrative assistant, receptionist, typing, clerical, pa, minutes, diary
received	accepted, greeted, goods-in, obtained
chemists	chemistry, laboratory, hplc, chromatography, titration
vocational	trade, nvq, btec, apprenticeship, career
clubs	association, society, nightclub, team
pathologists	pathology, speech therapy, biopsy, autopsy, histology
american	us, usa
siemens	simatic, step 7, s7, tia portal, nx, teamcenter
creo	pro/engineer, proe, ptc
cargo	freight, shipments, loads, goods, shipping, haulage
athletes	sports, coaching, players, training, football, fitness
rugs	carpets, vacuuming
funeral	mortuary, embalming, undertaker, burial, mortician, cremation
vault	safe, cash handling, strongroom
upholsterers	upholstery, furniture covering, sewing, cushions
fixer	repairs
fabrics	textiles, cloth, sewing, cotton, garments, tailoring
recreational	leisure, sports, games, activities, camp counsellor, parks
welfare	benefits, social work, wellbeing, safeguarding, caseworker, animal care
turnitin	plagiarism
strategists	strategy, planner
patternmakers	patterns, moulds, templates, pattern cutting
hydroelectric	hydro, dam, hydropower, turbines
ophthalmic	eye, optometry, optician, lenses, ophthalmology, vision
dye	colouring, hair colour, tint, stain
magnetic	mri, magnets, electromagnetic
rack	shelving, server mounting, shelves
etchers	engraving, etching, acid
smoke	fire, emissions, barbecue, curing
bookkeeping	ledger, quickbooks, accounts payable, sage, reconciliations, xero, invoices, payroll
eko	stethoscope
splicer	fibre, cable jointing, fusion
launch	rolled out, introduced, released, started, go-live
beam	joist, steel, girder, laser
carbon	emissions, sustainability, greenhouse, climate
orthopedic	bone, fractures, casts, joint replacement, musculoskeletal, prosthetics
cabinets	cupboards, joinery, kitchen fitting, woodworking, millwork
mate	deck officer, first officer
salvage	recycling, recovered, scrap, reclaimed
bulk	large quantities, wholesale, pallets, tanker
derricks	drilling rig, roughneck, oil rig, derrickhand
pickling	acid bath, brine, preserving, canning
webex	cisco meetings
newspapers	journalism, press, reporter, editorial, the times
eloqua	oracle marketing
steward	cabin crew, hospitality, flight attendant, union rep, marshal
admissions	enrolment, registration, intake, student recruitment
horses	equine, equestrian, stables, riding, groom, racing yard
dhtml	dynamic html, html, javascript
vice	deputy
fraud	aml, anti-money laundering, forensic, scams, chargebacks, investigations
apparel	clothing, fashion, garments, textiles, wear
dredge	excavation, hopper
calender	rollers, paper machine
ornamental	decorative, landscaping, flowers, wrought iron
javaserver	jsp, jsf
breeding	livestock, artificial insemination, genetics, calving, kennel, lambing
fleet	vehicles, trucks, vans, transport
grocery	supermarket, tesco, food retail, walmart, produce, kroger
association	society, member, union
horticultural	gardening, plants, greenhouse, landscaping, nursery, floristry
eggs	poultry, hens, hatchery
keynote	speaker, slides, iwork
chopper	helicopter, cutting
formulate	developed, devised, created, planned, drafted
geological	geology, rocks, drilling cores, mineral, seismic, geoscience
garage	mechanic, mot, auto repair, car repairs, workshop
wizard	expert
tumbler	dryer, laundry, deburring
dispense	pharmacy, prescriptions, medication, served, bartending
pv	solar, photovoltaic, panels
millennium	cerner
merchants	traders, retailers, dealers, wholesale
accessories	jewellery, handbags, parts, belts
brokerage	broker, trading, securities, stocks, series 7
excavate	digging, trenching, backhoe, digger, earthmoving, dug
freezing	cold storage, freezer, refrigeration, frozen
auxiliary	support, assistant, secondary
actuarial	actuary, insurance pricing, probability, reserving, mortality, risk models
slicing	cutting, deli, carving, knife
tin	sheet metal, soldering
mathsoft	mathcad
kindergarten	preschool, nursery, early childhood, early years, reception class, eyfs
toys	games, dolls, play
pavers	paving, asphalt, bricks, road construction, block paving
hacker	penetration testing, ethical hacking, ceh, kali
crewman	deckhand, sailor, navy, seaman
bagger	packing, bagging, grocery
anatomy	physiology, dissection, biology, kinesiology
histological	histology, microtome, staining, tissue, biopsy, microscopy
weeding	gardening, herbicides, hoeing, landscaping
ream	drilling, boring, paper
pe	professional engineer, physical education, sports, private equity
ra	regulatory affairs, research assistant, risk assessment, resident assistant
burnisher	polishing, buffing, floor machine
reclamation	restoration, recycling, recovery, remediation
physiologists	physiology, ecg, exercise testing
reinforcing	rebar, steel fixing, strengthened
prosthetic	artificial limbs, orthotics, prosthesis, dentures, implants
leica	total station, theodolite
rpa	uipath, blue prism, automation anywhere, robotic process, bots
roving	fibreglass, spinning
carton	boxes, packaging, cases
payable	ap, invoices, vendors paid, supplier payments, bills
religious	church, faith, theology, ministry, pastor, worship, mosque, chaplain
envelopes	mail, letters, post
refinery	petroleum, crude, petrochemical, distillation, oil
refueling	fuel, petrol, gas station, fuelling
ext	extjs, sencha
definition	requirements, specification, glossary
agronomist	agronomy, crops, soil, plant science, fertiliser
biodiesel	biofuel, renewable fuel, ethanol
calibrating	adjusted, gauges, metrology, tuned, zeroed, instrumentation
journalists	reporter, newspaper, press, editor, newsroom, wrote articles, news
microsoft	excel, word, powerpoint, outlook, windows, office 365, azure, sharepoint, msft
data	datasets, statistics, sql, database, records, spreadsheets, etl, metrics, excel, figures
managing	supervised, led, oversaw, directed, headed, in charge, ran, coordinated, administered
handling	processed, dealt, moving, lifting, dealing, responding, loading
reports	dashboards, wrote up, summaries, documentation, presentations, findings, kpi, logs, statements
sql	mysql, postgresql, t-sql, pl/sql, queries, stored procedures, oracle, sqlite, relational database
maintenance	repairs, servicing, upkeep, preventive, troubleshooting, overhaul, inspections, lubrication, fixing, mechanic
processes	procedures, workflow, operations, methods, sop, lean
monitoring	tracked, observed, watched, supervised, checked, surveillance, nagios, inspected, logged, oversaw
database	sql, mysql, oracle, postgresql, mongodb, dbms, access, crm, tables, queries
scheduling	calendar, rota, timetable, planning, appointments, shifts, roster, booking, diary
business	commercial, company, corporate, enterprise, entrepreneur, trade, mba, sales, firm
practices	methods, procedures, standards, techniques, policies
language	bilingual, fluent, english, spanish, french, german, speak, translator, linguistics, multilingual
teaching	taught, tutoring, lessons, instructor, classroom, lecturer, pupils, educator, training, curriculum
drawing	sketches, cad, blueprints, autocad, drafting, schematics, illustration, diagrams
run	operated, managed, led, executed, organized
security	firewall, infosec, guard, encryption, cissp, cybersecurity, vulnerability, surveillance, patrol, authentication
strategies	plans, roadmap, tactics, vision, planning, goals
parts	components, spares, assemblies, pieces
home	house, household, residential, domestic, family
table	restaurant, waiter, tables, dining
coordination	organized, liaised, arranged, scheduled, planned, logistics, aligned
net	.net, c#, asp.net, dotnet, vb.net
manual	by hand, hands-on, lifting, labour, physical, handbook
page	web, website, html, layout
running	operated, managed, led, executed, organized
ensure	verified, checked, guaranteed, maintained, monitored, assured
negotiation	bargaining, contracts, agreements, haggled, deals, terms, persuasion, vendors, mediation
compliance	regulatory, audit, hipaa, sox, gdpr, osha, rules, regulations, policies, standards
risk	hazard, exposure, mitigation, threat, assessment, insurance, underwriting, safety
sheets	spreadsheets, excel, paperwork, forms, records
patience	calm, tolerant, composed, children, elderly, understanding
leadership	led, managed, supervisor, foreman, captain, head, directed, mentored, manager, guided
supervision	oversaw, led, managed, foreman, team leader, directed, in charge, monitored
ms	microsoft, excel, word, powerpoint, outlook, master's, msc
oriented	focused, driven, minded, centred
numbers	figures, arithmetic, statistics, calculations, counting, maths, accounts
treatment	therapy, medication, care, procedures, dressings, rehabilitation, patients
director	head, vice president, led, executive, chief
studies	research, degree, coursework, course, surveys
load	truck, pallets, lifting, cargo, freight, unloading
cloud	aws, azure, gcp, ec2, saas, kubernetes, openstack, s3, iaas, lambda
capabilities	skills, competencies, strengths
watch	monitored, observed, guarded, supervised, minded
power	electrical, electricity, energy, voltage, generator, utility
perform	carried out, conducted, executed, did, completed
stock	inventory, shelves, warehouse, supplies, replenished, merchandise, goods
answer	responded, replied, telephone, inquiries, calls, helpdesk
command	led, military, captain, officer, sergeant
floor	flooring, tiles, carpet, mopped
rest	restful, api, json, web services
firm	company, business, agency, practice
paid	wages, salary
resolution	solved, fixed, settled, troubleshooting, mediation, sorted out, closed tickets
guests	hotel, visitors, hospitality, customers, reception, diners, front desk
html	html5, xhtml, web pages, markup, websites
story	journalism, narrative, writing, articles
kind	caring, friendly, compassionate, gentle, warm
science	biology, chemistry, physics, bsc, laboratory, research, scientific
optimization	tuning, improved, efficiency, streamlined, performance, seo, reduced, faster
spreadsheets	excel, google sheets, pivot tables, vlookup, lotus, workbooks, xls
construction	building site, contractor, carpentry, builder, concrete, masonry, framing, civil, bricklayer
efficiently	productive, quickly, fast, streamlined, on time, promptly
structured	organized, methodical, systematic
parents	families, mothers, guardians, children
correct	accurate, fixed, proofread, error-free, rectified
hear	listening, audio
mathematical	statistics, algebra, calculus, arithmetic, numerical, calculations, geometry, modelling
weekends	saturdays, sundays, shifts
cause	diagnosed, investigated, reason
insurance	claims, underwriting, policyholders, coverage, actuarial, broker, premiums, billing
chair	chairman, presided, led meetings
employees	staff, workers, personnel, team, human resources, workforce, crew
apply	used, implemented
mark	graded, labelled, layout, scribed, tagged
fast	quick, speed, rapid, deadlines, rush, busy
drafting	drew, cad, autocad, wrote, blueprints, drawings, composed, letters
maps	gis, arcgis, cartography, geospatial, surveying, navigation, charts
circuit	pcb, electronics, wiring, schematics, electrical, spice, boards
literacy	reading, writing, phonics, english
owners	proprietors, landlord, clients
lunch	meals, dining, cafeteria, dinner
instructional	teaching, training, lessons, curriculum, courses, tutorials, e-learning
stress	pressure, deadlines, busy, hectic, calm
automated	scripts, scripting, selenium, plc, robotic, ci/cd, macros
exchange	owa, email server, mail server
examination	inspected, assessed, tested, checked, audited
photography	camera, photos, photoshop, lightroom, pictures, shoots, canon
meters	gauges, multimeter, voltmeter, readings, instruments
results	outcomes, achieved, targets, goals, kpi, exceeded, increased
mysql	mariadb, lamp
made	produced, built, created, manufactured, fabricated
collaboration	teamwork, worked with, together, cross-functional, partnered, joint, cooperated, liaised, colleagues
facebook	social media, fb, meta
soldering	pcb, smt, rework, circuit boards
setup	installed, configured, prepared, tooling, changeover, assembled
wood	timber, carpentry, lumber, joinery, oak, cabinets, furniture
scrum	sprint, csm, backlog, standups, retrospectives
benefits	enrollment, 401k, pension, health insurance, compensation, medicaid
season	summer, winter, harvest
outside	outdoors, fieldwork, landscaping, all weather
beds	linens, wards, housekeeping
ip	tcp/ip, networking, subnetting, routing, ipv4, patents
administrator	sysadmin, admin, dba, managed servers, office manager
calculations	computed, arithmetic, maths, formulas, estimating, numerical, figures, statistics
classroom	teacher, taught, pupils, students, school, lessons
awareness	alert, observant, vigilant, attentive, conscious
meal	cooking, food, lunch, breakfast, dinner, dishes, menu
road	highway, driving, driver, paving, asphalt, street
drugs	medication, pharmacy, pharmaceuticals, prescriptions, narcotics
late	nights, evening shifts
observing	watched, monitored, noticed, inspected
middleware	weblogic, websphere, tibco, mulesoft, jboss, mq, tuxedo
swiftly	quickly, fast, promptly, rapidly
xml	xsd, xslt, xpath, soap, markup
ios	iphone, ipad, swift, objective-c, xcode
extract	etl, pulled, retrieved, queried, mining
dynamics	d365, crm, navision
appointment	scheduling, calendar, booking, reception, diary
van	driver, delivery, vehicle
arrival	check-in, reception, admissions
css3	css, sass, less, stylesheets
identification	recognized, detected, found, spotted, diagnosed
content	copywriting, articles, blog, editorial, writing, cms, video
stack	lamp, mean
debugging	troubleshooting, bug fixes, gdb, diagnosed, fixed bugs, fault finding
retail	shop, store, sales assistant, merchandising, cashier, supermarket, customers, till
reasoning	analytical, logical, problem solving, critical thinking, deduction
updates	revised, upgraded, patches, maintained, refreshed, status
arranging	organized, scheduled, planned, booked, coordinated, set up
rain	outdoors, all weather
forklift	lift truck, pallet truck, reach truck, fork truck, counterbalance
trace	tracked, followed
built	constructed, developed, created, assembled, made, fabricated
bottles	packaging, filling, beverages
components	parts, assemblies, modules, pieces
assignments	tasks, projects, homework, duties
logistics	supply chain, shipping, freight, warehouse, distribution, transport, dispatch, deliveries, inventory
shell	bash, ksh, scripting, command line, linux scripts, zsh
recipe	cooking, baking, chef, dishes, menu
broad	wide, diverse, various
selenium	webdriver
identity	iam, active directory, ldap, okta, authentication, sso
frame	framing, carpentry
afternoon	shifts
clerks	office assistant, cashier, clerical, administrative, filing
bakery	bread, cakes, pastry, dough, baker
waste	garbage, rubbish, trash, recycling, disposal, refuse
assistant	helped, aide, supported, helper, secretary
bread	bakery, dough, loaves, baker
ethical	integrity, honest, moral, principled, trustworthy
perl	cpan
empathy	compassion, caring, listening, understanding, sympathetic, sensitive, kind
facilitate	helped, led workshops, organized, enabled, moderated, coordinated
neat	tidy, clean, orderly, organized
medicine	medical, clinical, physician, doctor, md, patients, medication, pharmacy
hipaa	patient privacy, phi, patient confidentiality
collaborate	worked with, teamwork, together, cross-functional, partnered, liaised, cooperated, colleagues, joint
savings	reduced costs, cut costs, cost reduction, bank
exposure	familiarity, experienced
mixed	blended, stirred, combined
proposal	bids, rfp, tender, pitch, grant, quotations
proofs	proofreading, copyediting, printing
tolerancing	gd&t, y14.5, stack-up
docs	documentation, word
quotes	estimates, pricing, bids, quotations
joints	welding, joinery
sterile	aseptic, autoclave, disinfected, scrubbed, cleanroom, operating room
wages	payroll, salary, pay
individuals	people, clients, persons
container	docker, kubernetes, podman
lenders	bank, loan, mortgage, credit
sharp	c#, keen
pm	project manager, program manager, pmp, preventive maintenance
citrix	xenapp, xendesktop, netscaler, metaframe
hygiene	cleanliness, sanitation, haccp, infection control, bathing, washing
styling	hairdresser, css, salon, haircuts, fashion
spark	pyspark, databricks
interest	enthusiastic, keen, passionate, curious, hobby
powershell	pwsh, windows scripting
emc	vmax, vnx, isilon, data domain, electromagnetic compatibility
exactly	precise, accurate, meticulous
discretion	confidential, privacy, judgement, sensitive, tactful
reservations	booking, amadeus, sabre, front desk, opera pms
filing	paperwork, records, archives, clerical, documents, sorting
browser	chrome, firefox, internet explorer, safari
transitions	migration, handover, onboarding, change management
copper	wiring, piping, cabling
loud	noisy
intervention	crisis, therapy, counselling, behaviour plans, treatment
media	press, journalism, facebook, instagram, video, television, radio, publicity, twitter, newspapers
countries	international, global, abroad, overseas
smile	friendly, cheerful, pleasant
vpn	ipsec, anyconnect, remote access, openvpn, tunnels
analysing	evaluated, examined, interpreted, statistics, investigated, assessed, studied, reviewed
liaise	coordinated, communicated, point of contact, stakeholders, worked with, intermediary, collaborated
keen	enthusiastic, eager, passionate, interested, motivated
ecosystems	ecology, habitat, biodiversity, wildlife, conservation, wetlands
scientists	researcher, biologist, chemist, phd, physicist
suggestions	recommended, proposed, ideas, advised
rehabilitation	physiotherapy, rehab, occupational therapy, recovery, exercises
transform	converted, etl, changed
international	global, abroad, overseas, worldwide, foreign, countries, multinational, export
carefully	meticulous, attentive, thorough, cautious, precise
diagnostics	troubleshooting, fault finding, tests, root cause, obd
trailer	tractor-trailer, truck, hgv, cdl, semi
brokers	agent, trading, securities, insurance sales
duty	responsible, task
shelves	stocked, replenished, racking, displays
overtime	long hours, extra shifts
docket	court, case files
snow	plowing, winter
bath	bathing, washing, personal care
pounds	lbs, lifting, heavy, kg
scada	ignition, wonderware, citect, intouch, wincc
drainage	stormwater, sewer, culvert, pipes, hydrology
publish	wrote, articles, papers, posted, journal, magazine
click	ppc, adwords
influence	persuaded, convinced, led, advocated, stakeholders
automotive	cars, vehicle, mechanic, garage, engines, ase, dealership, brakes
easy	simple, intuitive
jboss	wildfly
sensitive	confidential, discreet, tactful, private
showcase	presented, displayed, demonstrated, exhibited
virtualization	vmware, hyper-v, esxi, kvm, virtual machines, xen, vsphere, virtualbox, citrix
fundamental	basic, principles, core
knife	chef, butcher, cutting, carving
junior	entry level, graduate, intern, trainee
requests	inquiries, tickets, orders, queries
orchestration	kubernetes, docker swarm, airflow, workflow automation, ansible
profiling	performance tuning, segmentation
compose	wrote, drafted, letters, music
accomplish	achieved, completed, attained, delivered, award
resilience	perseverance, persistent, adaptable, pressure, determined, coped
feedback	reviews, comments, survey, critique, evaluation, coaching
shelter	homeless, animal rescue
hp	hewlett packard, proliant, hp-ux
subject	topic, major
hard	diligent, industrious
educational	school, teaching, learning, academic, university, training, degree, curriculum
bicycle	bike, cycling
pet	dogs, cats, animals, veterinary
green	leed, sustainable, environmental, eco-friendly
wheelchair	disabled, mobility, transfers
rating	scored, evaluated, graded, ranked
weighing	scales, measured, balance
defend	attorney, protected, litigation
relocation	moved, moving
keying	data entry, typing
angry	upset, irate, complaints, de-escalation
ultrasound	sonography, sonographer, echocardiography, doppler
enter	data entry, input, keyed, typed
conference	meetings, events, seminar, convention, webinar, symposium
alarm	cctv, security systems, fire detection
wordpress	woocommerce, elementor, wp
factory	production line, manufacturing, assembly line, mill, plant
mileage	odometer
greenhouse	nursery, horticulture, plants, hydroponics
choir	singing, chorus, vocal, music
expense	expenditure, concur, costs, reimbursements, budget
swimming	lifeguard, pool, aquatics
verifying	checked, validated, confirmed, inspected, tested, audited, reconciled
acres	farm, land
pci	pci dss
import	customs, shipping, uploaded
secondary	high school, gcse
cooperative	teamwork, collaborated, helpful
contribute	helped, participated, volunteered, supported
reliable	dependable, punctual, trustworthy, attendance, consistent, responsible
understandable	clear, plain language, simple
aware	alert, conscious, knowledge
firmware	embedded, microcontroller, rtos, bios, bootloader, embedded c
attributes	traits, qualities
discuss	talked, meetings, conversations, consulted
ec2	aws instances
personality	friendly, outgoing, cheerful, sociable, character
acumen	savvy, insight, judgement, expertise
fusion	oracle cloud, oracle erp
jd	juris doctor, law degree, law school, attorney
economic	economist, finance, gdp, macro, econometrics
continuity	disaster recovery, bcp, backup
cleanliness	hygiene, tidy, sanitation, sanitized, housekeeping, janitor
childhood	nursery, preschool, early years, toddlers, kindergarten, daycare, children
inspiring	motivated, encouraged, mentored
permission	access control, authorization, consent, licence
deductions	payroll, taxes, withholding
vulnerability	nessus, qualys, penetration testing, cve, patching, owasp
mechanics	machinery, engines, physics, statics, mechanical engineer
referral	referred, recommended, case management
ids	intrusion detection, snort, suricata
prowess	expert, skilled, strong
acquaintance	familiar, knowledge, exposure
concise	brief, succinct, clear
reshaping	transformed, restructured, redesigned
artificial	ai, machine learning, neural networks
government	federal, public sector, municipal, ministry, civil service, county, agency, council
rock	geology, quarry, mining, drilling, stone
uncertainty	ambiguity, probability, statistics
yardi	voyager
canvas	lms, instructure
diesel	truck mechanic, engines, cummins, caterpillar
grill	cook, kitchen, barbecue
pallets	skids, warehouse, forklift
height	ladder, scaffolding, roofing
comparison	benchmarked, compared, evaluated
coverage	insurance, policy
surgeons	surgical, operating room, surgery
slot	casino, gaming
estate	realtor, property, lettings, housing, probate
mortar	brick, masonry, cement
penetration	pentest, ethical hacking, oscp, metasploit, kali, burp suite
hardness	rockwell, brinell, vickers
pine	timber, lumber
timetable	schedule, calendar, rota
opera	hotel pms, micros, fidelio
cows	cattle, dairy, milking, livestock, herd
iron	foundry
sewage	wastewater, sewer, effluent, sludge
paying	payroll, payments, invoices
underground	mine, tunnel, utilities, trenching
blind	visually impaired, braille
margin	profit, profitability, pricing
laundries	washing, linens, dry cleaning, ironing
beer	brewing, brewery, bar, bartender
hides	leather, tanning
consultant	advisor, consulting, advised clients, contractor, freelance
exp	years, experience
jsp	java server pages, jstl, servlets
wcf	windows communication foundation, soap services
genetic	dna, genomics, pcr, sequencing, heredity
junit	unit tests, testng, mockito
webservice	soap, rest, api, wsdl, jax-ws, restful, wcf
ga	google analytics, generally accepted
cobol	mainframe programs
ssas	analysis services, olap cubes, mdx
rdbms	sql, oracle, mysql, postgresql, relational database, db2, sybase, sql server
ood	object-oriented, oop, uml, design patterns, solid
sme	subject matter expert, expert, specialist
pig	pig latin, hadoop
microstrategy	mstr
uat	user acceptance testing, acceptance tests, user testing
unifier	primavera
fico	sap finance, sap fi, controlling, credit score
ma	master of arts, massachusetts, master's
aem	adobe experience manager, cq5, adobe cq
frontend	react, angular, vue, javascript, html, css, user interface, ui
immediate	available now, promptly, right away
jde	jd edwards, enterpriseone
startup	entrepreneur, founder, early-stage, founded
pp	production planning
va	virginia, veterans
fullstack	full stack, front-end, back-end, mern, mean stack
ivr	interactive voice response, call routing
jee	j2ee, ejb, servlets, jsp, java enterprise, jpa
jersey	jax-rs, nj
ap	accounts payable, invoices, vendor payments
nas	netapp, isilon, nfs, network storage
tsql	t-sql, transact-sql, stored procedures, sql server
jpa	hibernate, eclipselink
l3	third line, layer 3, level 3
acquisition	m&a, mergers, acquired, recruiting, purchasing, due diligence
flash	actionscript, adobe animate
ucs	cisco blades
techno	technical
linq	entity framework
triggers	stored procedures, pl/sql, t-sql
mvvm	wpf, viewmodel, knockout
sso	single sign-on, saml, oauth, okta, adfs
quantitative	statistics, mathematics, numerical, econometrics, modelling, data analysis
security+	comptia, sec+
id	indesign, instructional design
esxi	vmware, vsphere, vcenter
dss	decision support, pci
technologists	technician, engineer
emr	electronic medical records, ehr, epic, cerner, meditech, allscripts, athenahealth
polish	buffed, finishing, sanding, shine
faculty	professor, lecturer, teaching staff, academic
mental	psychiatric, psychology, counselling, behavioral health, depression
educators	teachers, tutor, instructor, lecturer, professor
salespersons	sales, selling, account executive, sales representative
lexisnexis	lexis, lexis advance
blasters	explosives, shotfirer, detonators
appliances	refrigerators, washers, dishwashers, ovens, dryers
cashiers	till, cash register, checkout, pos, cash handling
psychologists	psychology, therapist, counselling, psychotherapy, assessments
electricians	electrical, wiring, wireman, conduit
decorative	ornamental, ornaments
bind	bookbinding, stapled
hewlett	hp
buffing	polished, sanding, finishing
adp	workforce now, payroll software
impromptu	cognos
tutors	taught, teacher, lessons, mentoring, coaching
textiles	fabric, cloth, weaving, yarn, garments, cotton
patrol	guard, police, security officer, surveillance
ge	general electric
applicators	sprayer, pesticides
thomson	westlaw, reuters
arcview	arcgis
ovens	baking, kiln
tobacco	cigarettes, cigars
garments	clothing, apparel, sewing, dresses, tailoring
missiles	weapons, ordnance, munitions
clay	ceramics, pottery
warfare	combat, military, army
jewelers	goldsmith, rings, gemstones, jewellery
wellness	health promotion, fitness, nutrition, wellbeing
haul	truck, transported, freight, carried
accountants	cpa, accounting, bookkeeper, ledger, acca
dyers	colouring, textile dyeing
casino	gaming, blackjack, croupier, dealer
carpet	flooring, rugs, underlay
cascading	css, stylesheets
interior	decorating, indoor, furnishings
recycling	waste, refuse, scrap
mathematica	wolfram
receptionists	front desk, reception, greeted visitors, switchboard
actionscript	flash, adobe flex
pathological	pathology, histology, biopsy, autopsy
sugar	sugarcrm
wafers	semiconductor, cleanroom, silicon
stain	varnish, histology, wood finishing
boring	drilling, lathe, machining
xhtml	html
sergeant	nco, military, squad leader
justice	criminal law, court, police, corrections
fabric	textiles, cloth, sewing, upholstery
carve	sculpture, whittling
reuters	eikon, refinitiv
crafts	handmade, art, sewing, pottery, knitting
taleo	oracle recruiting
fashion	clothing, apparel, garments, style
drywall	sheetrock, plasterboard, gypsum board, taping
businessobjects	business objects, webi, sap bo, crystal reports
aerospace	aircraft, aviation, aeronautical, satellite, spacecraft
motorcycle	motorbike, harley
solicit	canvassed, fundraising, cold calling, sought
drone	uav, uas, unmanned aircraft, part 107
classified	security clearance, secret clearance, ads
transcribe	dictation, typed, captioning
pt	physical therapy, physiotherapist, part-time
stylist	hairdresser, cosmetologist, salon, hair, wardrobe
bioinformatics	genomics, computational biology, blast, sequencing, bioconductor
bone	orthopedic, skeletal, fracture
netbackup	veritas
coreldraw	corel
stick	smaw, arc welding
liquid	fluids
experimental	experiments, laboratory, trials, research
flipgrid	flip
imagine	creative, inventive
dough	bread, baking, pastry, pizza
veterinarians	veterinary, animal health, dvm, vet
asbestos	abatement
score	graded, rated, points
fireman	firefighter, fire department, fire brigade
screw	fasteners, bolts
electromechanical	mechatronics, servo, motors, electrical assembly, plc
wards	hospital, inpatient, nursing
municipal	city, local government, council, town, county
aluminum	aluminium
onenote	microsoft notes
gateway	router
enrollment	registration, admissions, signed up
beverages	drinks, coffee, wine, beer, juice, bartender
curators	museum, exhibitions, collections, gallery
maids	housekeeping, housekeeper, room attendant, chambermaid
mis	information systems, management information
pollution	environmental, emissions, contamination, air quality, epa
grooming	pets, dogs, bathing, hair
millwrights	industrial mechanic, machinery installation, alignment
kronos	timekeeping, ukg, workforce central
hec	hec-ras, hydrology
remotely	telecommute, home office, work from home, vpn
caregivers	carer, home health aide, personal care, elderly care, nursing
makeup	cosmetics, beauty
acoustical	sound, noise, suspended ceilings
emission	exhaust, pollution, smog
greeting	welcomed, reception, hostess, front desk
historians	history, archives, historical research
hygienists	dental cleaning, prophylaxis, teeth cleaning
burred	deburring
reconnaissance	surveillance, scouting, intelligence
discovery	e-discovery, litigation, relativity
erdas	imagine, leica
anchor	news presenter, moored
buncher	feller
geodetic	surveying, gps, gnss, geodesy
appealing	attractive
sacks	bags
mozilla	firefox, thunderbird
hospitality	hotel, restaurant, guests, catering, waiter, bartender, tourism, resort
maplesoft	maple
liability	insurance, claims, casualty
ecologists	ecology, biodiversity, habitat surveys, conservation, wildlife
nutritionists	dietitian, nutrition, diet plans, meal planning
solving	troubleshooting, resolved, fixed, figured out, diagnosed
software	programming, applications, developer, java, python, c++, apps, coding, saas, microsoft office
customer	clients, guests, shoppers, patrons, buyers, retail, consumers, callers
project	initiatives, pmp, assignments, programme, milestones
safety	osha, hazards, ppe, accident prevention, risk assessment, lockout, nebosh, first aid, haccp
technical	engineering, it support, hardware, software, computers
computer	pc, laptop, microsoft office, excel, windows, it skills, programming, word processing
making	produced, building, created, fabricated, manufactured, crafted
complex	complicated, difficult, sophisticated, intricate, challenging
tasks	duties, assignments, chores, jobs, to-do
machine	equipment, lathe, press, cnc, mill, plant operator
make	built, produce, created, fabricated, manufactured, prepare
repair	fixed, mended, maintenance, overhaul, servicing, restored, rebuilt, troubleshooting, patched
help	assisted, supported, aided, volunteer
hand	manual
learning	training, studied, courses, education, teaching, taught, picked up, curious
information	data, records, facts, knowledge
pay	wages, salary, payroll, compensation
written	writing, wrote, letters, reports, correspondence, emails, articles, copywriting, documentation
implementation	deployed, rolled out, installed, introduced, launched, executed, set up, go-live, configured, built
framework	spring, django, angular, react, rails, .net, laravel, struts, hibernate
budget	forecast, expenses, costs, spending, finances, p&l, cost control
measuring	gauges, calipers, micrometer, tape, metrology, dimensions, weighed, quantified
phone	telephone, calls, switchboard, call centre, callers, receptionist
various	diverse, multiple, several, variety
sales	sold, selling, retail, account executive, revenue, quota, cold calling, business development, upselling, closing deals
dexterity	hand-eye coordination, assembly, sewing, soldering, steady hands, nimble, fine motor
code	programming, java, python, developer, scripts, html
signal	dsp, waveforms, hand signals
integration	api, middleware, interfaces, etl, mulesoft, connected systems, merged, ci/cd, combined
school	pupils, teacher, classroom, education, academy, college
methods	techniques, procedures, approaches, processes, practices
marketing	advertising, seo, campaigns, branding, promotions, social media, market research, content strategy, email campaigns, publicity
dealing	handled, interacted, served
water	plumbing, hydrology, pipes, irrigation, hydraulic
mail	email, post, letters, outlook, correspondence, packages
organizational	planning, scheduling, coordinated, filing, arranged, prioritized, methodical
blueprint	drawings, schematics, plans, autocad, cad, technical drawings
route	driver, deliveries, map, navigation, path
air	hvac, pneumatic, ventilation, aviation
walk	on foot, standing
documentation	records, reports, manuals, wrote, technical writing, user guides, paperwork, confluence, logs, charting
large	big, major, enterprise, massive
eye	vision, optical, ophthalmology, optometry
send	mailed, emailed, shipped, dispatched, forwarded
decide	judgement, chose, determined
better	improved
delivery	driver, courier, shipped, distribution, dispatch, transported, parcels
package	boxed, wrapped, parcels, packed, cartons
interviewing	recruiting, hiring, screening, candidates, recruitment, questioned witnesses
interact	communicated, engaged, dealt, customers, worked with
coding	programming, python, java, developer, software development, icd-10, cpt, javascript, scripts
curriculum	lesson plans, syllabus, courses, teaching, instructional design
together	teamwork, collaborated, team
interfaces	api, ui, gui, front-end, hl7, screens
relationship	rapport, clients, accounts, partnerships, networking, stakeholders, crm
warehouse	storage, picking, forklift, inventory, stockroom, distribution centre, pallets, depot, redshift, snowflake
industry	sector, manufacturing, trade, field
unix	linux, solaris, aix, hp-ux, bash, shell, freebsd, red hat
mapping	gis, arcgis, cartography, qgis, surveying, value stream, etl
css	css3, sass, stylesheets, bootstrap, scss, tailwind
intelligence	power bi, tableau, analyst, cognos, surveillance, reporting, machine learning
collection	accounts receivable, debt recovery, gathered, overdue accounts, archives
company	business, firm, corporation, employer
workflow	process, pipeline, procedures, bpm, automation, airflow
measurements	gauges, calipers, micrometer, dimensions, readings, metrology, weighed, tape measure
rates	pricing, charges, interest, tariffs
electronic	circuits, pcb, digital, soldering, online, semiconductors, arduino
filling	packaging, bottling, paperwork
family	children, parents, household, relatives, home
personnel	staff, human resources, hr, employees, workers, team members, crew
j2ee	java ee, ejb, servlets, jsp, jee, spring, jpa, struts
protection	security, guarding, safeguarding, safety, ppe, safeguards
electrical	wiring, electrician, circuits, power, voltage, conduit, motors, transformers, switchgear
cycle	sdlc, bike
garden	landscaping, plants, horticulture, lawn, flowers, pruning, mowing
steel	welding, metal, fabrication, structural
math	arithmetic, calculations, statistics, algebra, numerical, calculus, numeracy, geometry
html5	web pages, web development, frontend
challenges	problems, obstacles, difficulties, issues
consulting	advised, advisory, client engagements, deloitte, accenture, freelance
layouts	designs, floor plans, indesign, wireframes, pcb, drawings
search	elasticsearch, solr, seo, lucene, research, lookup
families	parents, children, households, relatives
activities	events, recreation, games, programs, sports
reactions	chemistry, synthesis, chemical
adapt	flexible, adjusted, versatile, switched, new environments, agile
diverse	multicultural, inclusion, varied, various, different backgrounds
trust	integrity, honest, credibility, rapport, reliable, fiduciary
contact	liaison, telephone, communicated, reached out, emails
vmware	esxi, vsphere, vcenter, nsx, vmotion
goods	merchandise, products, stock, freight, materials, cargo, inventory
gauges	calipers, micrometer, instruments, meters, measuring
communicate	spoke, wrote, presented, liaised, listening, interpersonal, verbal, reports, explained, public speaking
crisis	emergency, de-escalation, intervention, incident
class	pupils, students, lessons, courses
waiting	waiter, waitress, server, restaurant
choose	selected, picked
responsibilities	duties, accountable, tasks, in charge
terminology	vocabulary, glossary, jargon
property	real estate, lettings, housing, apartments, leasing, tenants, buildings
functionality	features, use cases
child	kids, nursery, toddlers, babysitting, nanny, pediatric, infant, daycare
kitchen	cook, chef, restaurant, food preparation, catering
decks	powerpoint, slides, presentations, keynote
epic	epiccare, hyperspace, cadence, user stories
oral	verbal, spoken, presentations, public speaking, speeches, spoke, dental
library	librarian, books, cataloguing, circulation desk
continuous	ci/cd, jenkins, kaizen, ongoing, constant
qa	quality assurance, testing, tester, test cases, selenium, inspection, quality control
assist	helped, supported, aided, volunteer
scans	mri, ct, ultrasound, imaging, x-ray, nessus
online	web, internet, e-commerce, digital, virtual, website
valves	plumbing, piping, pipefitting, hydraulics
etl	informatica, ssis, data warehouse, talend, datastage, data pipelines, data integration, odi, abinitio
respect	courteous, polite, dignity, considerate
animals	dogs, livestock, veterinary, pets, cattle, horses, zoo, wildlife, cats
weight	lifting, heavy, lbs
produce	created, made, manufactured, fruit, vegetables, generated
certified	licensed, certificate, accredited, credential, qualified
regular	routine, daily, weekly
assurance	qa, testing, audits, quality control, inspections
navigation	gps, charts, maps, routes, radar
exercise	fitness, physiotherapy, workouts, yoga
grant	fundraising, funding, proposals, nih, nonprofit
rent	leasing, tenants, landlord, lettings
court	trial, hearings, litigation, judge, legal, attorney, paralegal
makers	manufacturer
honest	integrity, trustworthy, ethical, sincere, cash handling
audio	sound, music, pro tools, recording, microphones, mixing
sanitation	cleaning, hygiene, disinfected, haccp, food safety, sterilized, janitorial
nutrition	diet, dietitian, meal planning, food
switching	cisco, vlan, ccna, layer 2, catalyst, spanning tree
jenkins	hudson
exhibit	gallery, museum, displays, trade shows
injured	first aid, wounds, casualties, trauma, patients
dental	teeth, dentist, orthodontic, oral, hygienist
senior	elderly, lead, experienced, older adults, geriatric
land	real estate, acres, surveying, parcels
trials	clinical research, experiments, court, gcp
coaching	mentoring, trained, counselling, guided, sports team, feedback
arcgis	esri, arcmap, arcpro
charge	responsible, led, supervised, billing
confident	assertive, self-assured, outgoing
dispatch	shipping, despatch, logistics, sent, 911, control room
classes	lessons, courses, taught, workshops, oop
quiet	calm, patient
asking	questions, interviewed, surveys, inquiries
address	resolved, handled
amazon	aws, ec2, s3, redshift, alexa
passengers	taxi, bus, cabin crew, chauffeur, flight attendant, riders
surgery	operating room, surgical, theatre, operations, perioperative
typing	wpm, data entry, keyboard, word processing, transcription, secretarial
erp	sap, oracle ebs, peoplesoft, netsuite, jd edwards, dynamics, infor
questions	inquiries, queries, faq
app	mobile, ios, android, software
workplace	office, job site
adult	elderly, grown-ups
retention	churn, loyalty, turnover, renewals
heart	cardiac, cardiology, ecg
dose	medication, dosage, prescriptions, pharmacy
raise	fundraising
audience	presentations, public speaking, readers, viewers, followers
puppet	configuration management
formulas	excel, calculations, equations
engage	interacted, involved, participated, outreach
veterinary	animals, vet, dvm, pets, livestock
specialists	expert, consultant
hive	hiveql, hadoop
numerical	statistics, mathematics, calculations, arithmetic, maths, figures, matlab, quantitative
steady	consistent, reliable
tape	measuring
individual	independent, one-to-one, person
restoration	refurbished, renovated, repaired, rebuilt, backup recovery
grow	expanded, increased, planted, crops
laptop	notebook, pc, computer, macbook
archive	records, stored documents, museum, cataloguing
custody	prison, detention, inmates, guardianship
memory	ram
canteen	cafeteria, catering, dining hall
remote	telecommute, work from home, distributed team, home office
describing	wrote, explained
bar	bartender, pub, cocktails, drinks
linen	laundry, bedding, sheets, towels
lan	ethernet, network, switches, vlan, cisco
voip	sip, ip telephony, avaya, call manager, asterisk, voice over ip
original	creative
oversee	supervised, managed, led, directed, monitored, headed
properly	correctly
excellence	award, outstanding, distinction, honors
angularjs	angular, angular.js
pmp	project management professional, pmi
comprehend	understand, reading, grasp
fundamentals	basics, principles, foundations
stability	reliability, uptime
asset	inventory, equipment, fixed assets, portfolio
commission	sales
copies	photocopy, scanning, duplicating, xerox
fluent	native speaker, bilingual, mother tongue, spoken
timber	wood, lumber, logging, joinery, forestry
lockout	loto, tagout
pc	computer, desktop, laptop, windows
pupils	students, school, taught, children, classroom
micrometers	calipers, precision measuring
plot	matplotlib, charts, graphs
statements	balance sheet, income, financial reports, reconciliations
swing	java gui, awt
university	bachelor, degree, college, graduate, bsc, undergraduate
drink	beverages, bartender, coffee, wine
vba	excel macros, visual basic, macros
sdet	test automation, selenium, automation engineer
biochemistry	protein, enzymes, molecular biology, western blot
experiments	laboratory, trials, research, a/b testing, assays, tests
carrying	lifting, hauling, moving
articles	blog, wrote, journalism, publications, papers, news
qlikview	qlik, qliksense
gathering	collected, elicitation, interviews, surveys, compiled
splunk	spl
kpi	metrics, dashboards, key performance indicators, targets, scorecards
habitat	wildlife, ecology, conservation, wetlands
articulate	well-spoken, eloquent, storyline, presentations, communicator
partnerships	alliances, collaborations, relationships, joint ventures
simple	basic
systematic	methodical, organized, structured
kafka	confluent
wpf	xaml, windows presentation foundation, mvvm
lodging	hotel, accommodation, motel
carpentry	joiner, woodwork, framing, cabinets, timber, trim, formwork
confined	tight spaces, tanks, manholes
city	urban, municipal, council
tune	calibrated, optimized, adjusted
capital	investment, equity, funding, financing
wildlife	animals, birds, ecology, conservation, habitat, fisheries
trauma	emergency room, atls, ptsd, injuries
household	domestic, cleaning, home
pulse	vital signs, heart rate
spraying	painting, pesticides, coating
pilot	flew, flying, aviation, faa, aircraft, proof of concept
campaign	advertising, promotions, adwords, mailchimp, fundraising, marketing
brush	painting, paint
fixed	repaired
truth	honest
apartment	flat, leasing, housing, tenants
hole	drilling, boring
band	music
bought	purchased, procurement
apprentice	trainee, journeyman, vocational
pediatric	children, infants, nicu, neonatal, paediatric
export	customs, shipping, overseas, incoterms
priorities	deadlines, multitasking, time management, triage, urgent
physics	mechanics, optics, thermodynamics, quantum
professionalism	courteous, polite, punctual, integrity, well-groomed, etiquette
programmable	plc, fpga, microcontroller
schematics	circuit diagrams, blueprints, drawings, wiring diagrams, altium, orcad
pharmacology	drugs, medications, pharmacy, dosage
buses	coach, passengers, can bus
mistakes	errors, defects
typography	fonts, typesetting, indesign
adeptness	skilled, proficient, expert
github	git, pull requests, open source
centered	focused
businesses	companies, firms, enterprises, clients
edwards	jde, enterpriseone
comparable	similar, equivalent
dot	department of transportation
precisely	accurate, exact, meticulous, careful
respectful	polite, courteous, considerate, kind
sanitary	clean, hygienic, disinfected, sterile
investigating	inquiry, root cause, detective, fraud, researched, analysed, interviews, examined
transactions	cash register, payments, till, pos, sales, invoices
helpful	supportive, friendly, assisted, obliging
iaas	aws, ec2, azure, openstack, terraform, gcp
unforeseen	unexpected, emergencies
juniper	junos, srx
artwork	illustration, graphics, painting, drawings, illustrator
ar	accounts receivable, augmented reality, collections, invoicing
timing	schedule, punctual, synchronization
apparatus	equipment, instruments
flaws	defects, faults, imperfections, cracks
pitches	presentations, proposals
segmentation	clustering, target audiences
logbooks	records, logs, registers
aerial	drone, lidar, bucket truck, photogrammetry
happy	cheerful, positive, satisfied
gait	physical therapy
mounted	installed
coast	marine, shore, harbour
zoom	video conferencing, video calls
registration	enrolled, sign-up, admissions, check-in
sprinkler	irrigation, fire protection
quantities	estimating, takeoff, counts, amounts
wastewater	sewage, effluent, sewer, sludge
towels	linens, laundry
moderator	facilitated, panel, community management, forum
tagging	labelling, labels, lockout
hoists	rigging, winch, lifting gear
clock	punctual, timekeeping
gym	fitness, personal trainer, workouts
comparing	benchmarked, evaluated, matched
quarry	mining, rock, aggregate, blasting
taps	threading, plumbing, faucets
allocation	assigned, distributed, resource planning, apportioned
receive	accepted, deliveries, goods in
decades	years
copy	copywriting, photocopying, duplicated
c++	stl, cpp, visual c++, boost, qt
san	storage area network, netapp, emc, fibre channel, brocade
scala	akka
tx	texas
ebs	oracle e-business suite, oracle apps, oracle financials
sdk	software development kit
db	database, sql, oracle, mysql, db2
jms	activemq, message queues, mq, java messaging
mcse	microsoft certified, mcsa
workforce	staff, employees, personnel, labour, hr
f5	big-ip, ltm, load balancer
fulltime	full-time, permanent
sybase	ase
representative	rep, agent, associate, spokesperson
ant	apache ant
waterfall	sdlc
procurement	purchasing, sourcing, buyer, vendors, suppliers, purchase orders, tenders, ariba, rfp
asa	cisco firewall, firepower
bw	sap business warehouse, bi
bigdata	hadoop, spark, hive, big data, mapreduce, hdfs
xp	extreme programming, windows, pair programming
ct	computed tomography, cat scan, connecticut
cisa	information systems auditor
vbscript	vbs
qtp	uft, quicktest, hp functional testing
mortgage	loan, lending, home loans, underwriting
hris	workday, peoplesoft, adp, successfactors, hr systems, bamboohr, ukg
dw	data warehouse, dwh, dimensional modelling, star schema
plm	windchill, teamcenter, product lifecycle, enovia
itsm	itil, servicenow, remedy, incident management, service desk
hdfs	hadoop
saml	single sign-on, sso, adfs
bmc	remedy, control-m
regression	linear models, retesting, glm, sas, logistic
clarity	ppm
ee	electrical engineering
tivoli	ibm monitoring
endpoint	antivirus, edr, crowdstrike, sccm, intune
uc	unified communications, cucm, voip
fiber	fibre, ftth, splicing, optical
tending	operated, cared, minded
auto	cars, vehicle, mechanic, automobile, motor
optics	lasers, lenses, photonics, zemax
extensible	xml
ehr	emr, epic, cerner, electronic health records, meditech, allscripts, athenahealth
nuclear	reactor, radiation, radiological
rep	representative, sales
bentley	microstation
furniture	cabinets, chairs, upholstery, tables, joinery
kilns	firing, ceramics
occupational	workplace, ergonomics, osha, nebosh
crimes	police, theft, fraud, forensic, felony
trimble	gnss
lotus	domino
packard	hp
insulation	fiberglass, foam, lagging
heel	shoes
engraving	etching
statacorp	stata
linkedin	social media
psychiatric	mental health, psychology, behavioral health, psych
coil	winding
vet	veterinary, veterinarian
wirer	wiring
cop	police
yarn	spinning, wool, cotton
foreign	overseas, abroad, international, spanish, french, german
criminal	felony, police, prosecution, defendants, crime
dump	tipper
diamond	gemstones
variety	various, diverse, varied, multiple
vessels	ship, boats, tanker, maritime, tanks
attorney	lawyer, legal, counsel, solicitor, barrister, law firm, jd, litigation
insulating	lagging
wolfram	mathematica
broadcasting	radio, television, tv, on-air
locomotive	train, railway, railroad
avid	media composer, pro tools, enthusiastic
liaison	point of contact, coordinated, intermediary, stakeholders, go-between
airline	flight, cabin crew, aviation, airport
translation	translated, interpreter, bilingual, localization, linguist
informatics	health it, ehr, data science
vision	sight, strategy, image processing, opencv, eye
perforce	p4
coders	medical coding, cpc, icd-10, programmers
separate	sorted, divided
economics	economist, econometrics, microeconomics, macro
ordnance	explosives, ammunition, weapons, munitions
movers	removals, furniture moving
substitute	supply teacher, relief teacher, replacement
pms	opera, property management system
spa	massage, beauty, facials, single page
attach	fastened, fixed, bolted, joined
tapers	drywall finishing, joint compound
moss	sharepoint
frequency	rf, radio
hatcheries	fish, poultry
hmi	scada, wonderware, operator panels, factorytalk
nurseries	plants, greenhouse, horticulture, childcare
ranchers	cattle, livestock
hostess	greeted, restaurant seating, front of house
smart	intelligent
plasterers	stucco, rendering, drywall
sweep	mopped, cleaning, janitor
ironworking	rebar, structural steel, welding
administer	managed, gave medication, injections, oversaw
lis	laboratory information system, sunquest, lims
lockstitch	sewing machine
carts	trolley
vp	vice president
microbiology	bacteria, culture plates, pathogens, microbial, virology
border	customs, immigration
cupolas	foundry
quarkxpress	quark
cartographers	maps, gis, arcgis, qgis
movies	film, cinema, video
schein	dentrix
liquor	alcohol, spirits, bar, wine
costume	wardrobe, theatre, sewing
torches	oxyacetylene, cutting, welding
graduated	degree, bachelor, diploma
messengers	courier, delivery
alter	modified, changed, tailoring
sharpen	grinding, honed
rehab	physiotherapy, addiction recovery, occupational therapy
midwife	births, obstetrics, antenatal, labour ward
wholesale	distributor, bulk sales
patrons	guests, customers, visitors, diners
sonographers	ultrasound, rdms, echocardiography
substation	switchgear, transformers, high voltage
rockets	propulsion, launch vehicle
culinary	chef, cook, kitchen, pastry, catering
ob	obstetrics, labor and delivery
geologist	geology, rock, drilling, mineral exploration
cardiovascular	cardiac, cardiology, heart, ecg, echocardiogram
keyboard	typing, wpm, data entry, piano
arc	smaw, welder
iwork	pages, keynote
xl	excel
slab	concrete
commodities	futures, oil, grain
fiscal	budget, financial, tax, accounting
attention to detail	meticulous, accuracy, precise, thorough, detail-oriented, conscientious, error-free, proofread, careful
communication skills	communicator, presentations, correspondence, liaison, articulate, verbal, written, public speaking, negotiated
problem-solving skills	troubleshooting, resolved, diagnosed, solutions, root cause, problem solver, debugging, analytical
microsoft excel	excel, spreadsheets, pivot tables, vlookup, macros, xlsx, ms office, office suite
time management	deadlines, prioritized, punctual, scheduling, multitasking, on time, organized, timely
customer service	clients, customers, guests, complaints, call center, front desk, help desk, patrons, cashier, customer support
critical thinking	analytical, reasoning, evaluated, problem solving, analysis, logical, judgment, assessed
active listening	listener, attentive, empathy, interviewing, counseling, listened, intake interviews
time management skills	deadlines, prioritized, punctual, scheduling, multitasking, on time, organized, timely
microsoft word	ms word, word processing, word, ms office, microsoft office, office suite, docx
microsoft office	excel, word, powerpoint, outlook, ms office, office 365, office suite, spreadsheets
equipment maintenance	repaired, preventive maintenance, serviced, lubricated, overhauled, mechanic, upkeep, inspected equipment
quality control analysis	qc, inspection, testing, qa, spc, defects, sampling, quality assurance, specifications
microsoft outlook	outlook, ms outlook, email, calendar, ms office, microsoft office, office 365
microsoft powerpoint	powerpoint, ppt, slides, slide decks, presentations, ms office, microsoft office
manual dexterity	hand-eye coordination, hand tools, assembly, soldering, sewing, typing, fine motor, steady hands, sutures
interpersonal skills	teamwork, rapport, relationships, people skills, collaborated, personable, friendly, communicator
operation monitoring	gauges, monitored, control panel, observed, dials, scada, readings, control room
reading comprehension	read, manuals, documentation, reviewed documents, proofreading, literature review, interpreted, blueprints
complex problem solving	troubleshooting, root cause, diagnosed, solutions, resolved, debugging, optimization, analytical
customer service skills	clients, customers, guests, complaints, call center, front desk, patrons, cashier, customer support
judgment and decision making	decisions, decisive, weighing, judgement, evaluated, prioritized, approved, determined, triage
blueprint reading	blueprints, drawings, schematics, plans, technical drawings, prints, construction drawings, gd&t
operation and control	operated, operator, controls, ran machines, control panel, equipment operation, drove, machine operator
analytical skills	analysis, analyzed, analyst, statistics, evaluated, research, data-driven, modeling
project management	project manager, pmp, scheduling, milestones, budgets, scope, deliverables, ms project, agile, prince2
active learning	training, courses, continuing education, quick learner, certifications, professional development, self-taught
organizational skills	organized, planning, scheduling, prioritized, coordinated, filing, multitasking, deadlines
technical skills	troubleshooting, software, engineering, programming, computer, repaired, installed, configured
research skills	researched, literature review, investigated, surveys, publications, thesis, studies, data collection, interviews
equipment selection	selected equipment, specified equipment, procurement, sizing, vendor selection, tool selection, evaluated equipment
public speaking	presentations, speeches, speaker, lectures, toastmasters, presented, keynote, conferences, debate
microsoft access	ms access, access database, access databases, ms office
physical stamina and strength	lifting, heavy lifting, standing, physically fit, loading, labor, 50 lbs, endurance, carrying
cash handling	cashier, register, till, payments, bank deposits, pos, transactions, change, cash drawer
report writing	reports, reporting, documentation, wrote reports, summaries, written, incident reports, documented
social perceptiveness	empathy, sensitivity, emotional intelligence, counseling, understanding, rapport, body language, perceptive
microsoft windows	windows, windows server, windows 10, windows xp, win7, pc
critical thinking skills	analytical, reasoning, evaluated, problem solving, analysis, logical, judgment, assessed
curriculum development	lesson plans, syllabus, curricula, course design, instructional design, course materials, developed courses, training materials
preventive maintenance	pm, scheduled maintenance, lubrication, routine maintenance, inspections, servicing, oil changes, upkeep, cmms
adobe acrobat	acrobat, pdf, adobe, creative suite, creative cloud
basic math skills	math, calculations, arithmetic, measurements, cash handling, algebra, bookkeeping, counting
conflict resolution	mediation, disputes, de-escalation, grievances, negotiation, complaints, arbitration, defused
microsoft project	ms project, msp, gantt, project schedules
team leadership	supervised, team lead, supervisor, managed team, mentored, foreman, led, coached, head
physical strength and stamina	lifting, heavy lifting, standing, physically fit, loading, labor, 50 lbs, endurance, carrying
systems evaluation	assessed systems, performance metrics, audits, benchmarking, system testing, performance evaluation, kpis
computer skills	microsoft office, excel, word, typing, data entry, software, email, internet, windows, pc
physical stamina	lifting, standing, physically fit, labor, endurance, heavy lifting, walking, fitness
technical writing	documentation, manuals, user guides, specifications, sops, technical documents, reports, procedures, white papers
data entry	typing, keyed, entered data, inputting, 10-key, keyboarding, clerical, transcription, wpm, records
food safety	servsafe, haccp, food handler, sanitation, hygiene, health codes, food handling, temperature logs
sql server	mssql, ms sql, t-sql, ssms, ssis, ssrs, microsoft sql
negotiation skills	negotiated, bargaining, contracts, haggled, agreements, mediation, deals, procurement
staff scheduling	rosters, shifts, rota, schedules, staffing, coverage, shift planning, timesheets
de-escalation	crisis intervention, defused, conflict resolution, calming, cpi, mediation, verbal judo, restraint
inventory control	stock, stocktaking, cycle counts, warehouse, replenishment, reordering, stockroom, wms, supplies
teamwork skills	collaborated, team player, colleagues, cooperation, cross-functional, coordinated, team member, group projects
root cause analysis	rca, 5 whys, fishbone, failure analysis, corrective actions, capa, troubleshooting, 8d, fmea
risk assessment	risk analysis, hazards, underwriting, risk management, fmea, jsa, vulnerability, audits, mitigation
forklift operation	forklift, lift truck, reach truck, pallets, counterbalance, fork truck, cherry picker
first aid	cpr, bls, emt, emergency care, aed, lifeguard, paramedic, red cross
budget management	budgets, budgeting, forecasting, cost control, expenditures, financial planning, p&l, funds
troubleshooting skills	diagnosed, repaired, debugging, resolved, root cause, problem solving, fault finding, fixed, technical support
data analysis	analytics, statistics, excel, sql, spss, analyzed, trends, data mining, regression, tableau
project management skills	project manager, pmp, scheduling, milestones, budgets, scope, deliverables, coordinated projects
physical fitness and stamina	physically fit, exercise, lifting, endurance, athletic, heavy lifting, training, running
web services	soap, rest, restful, wsdl, api, soa, jax-ws, wcf, xml
laboratory skills	lab, assays, pcr, pipetting, specimens, experiments, titration, chromatography, microscopy, bench
knowledge of safety procedures	osha, safety, ppe, hazards, safety training, lockout, safe work, first aid, compliance
decision-making skills	decisions, decisive, judgement, evaluated, prioritized, determined, approved, discretion
radio communication	two-way radio, dispatch, radios, walkie-talkie, radio operator, transmissions, vhf, atc
systems analysis	systems analyst, requirements, business analysis, process flows, use cases, system design, uml, modeling
ability to work independently	independently, self-starter, self-motivated, autonomous, unsupervised, initiative, freelance, self-directed
mechanical knowledge	mechanic, mechanical, engines, machinery, repaired, maintenance, hydraulics, machines, tools
problem solving	troubleshooting, resolved, diagnosed, solutions, root cause, debugging, problem solver, analytical
lean manufacturing	kaizen, 5s, six sigma, kanban, value stream, continuous improvement, tps, waste reduction, jit
lockout/tagout	loto, lock out, energy isolation, osha, de-energized, hazardous energy
leadership skills	led, supervised, managed, mentored, team lead, supervisor, captain, coached, directed, head
management of personnel resources	supervised, hired, staff, trained, coached, managed team, performance reviews, human resources, recruited, delegated
mechanical skills	mechanic, repaired, engines, maintenance, machinery, tools, assembled, machines, hydraulics
service orientation	customer service, helped, assisted, clients, volunteer, guests, hospitality, patients, support
basic computer skills	microsoft office, excel, word, typing, data entry, email, internet, windows, pc
writing skills	written, wrote, editing, reports, copywriting, author, articles, blog, drafted, publications
inventory management	stock, stocktaking, inventory control, warehouse, replenishment, ordering, supplies, cycle counts, wms
computer literacy	computer skills, microsoft office, excel, word, typing, email, internet, windows, software
tcp/ip	ip, networking, dns, dhcp, routing, udp, subnetting, ipv4, network protocols, ccna
infection control	sterilization, ppe, hygiene, disinfection, aseptic, sanitizing, bloodborne pathogens, isolation precautions, sterile
analytical thinking	analysis, analyzed, analytical, critical thinking, evaluated, statistics, research, problem solving, logical
lesson planning	lesson plans, curriculum, syllabus, prepared lessons, taught, teacher, instructional planning, coursework
record keeping	records, logs, documentation, filing, bookkeeping, documented, archives, charting, database
patient education	taught patients, educated patients, discharge instructions, health education, counseled patients, health teaching, health coaching, instructed patients
quality inspection	inspector, qc, quality control, quality assurance, defects, calipers, inspected, tolerances, cmm
case management	case manager, caseload, clients, care plans, social work, referrals, service plans, intake, case files
iep development	ieps, special education, individualized education, goals, 504, special needs, progress monitoring
google docs	g suite, google drive, google workspace, google sheets, google apps
water sampling	water samples, water quality, groundwater sampling, sampled water, sample collection, field sampling, water testing
risk management	mitigation, risk assessment, hedging, insurance, compliance, controls, risk analysis, erm, contingency
capacity planning	capacity, resource planning, forecasting, workload, sizing, load analysis, scalability, utilization
statistical analysis	statistics, spss, sas, regression, r, stata, anova, hypothesis testing, minitab, data analysis
learning strategies	instruction, teaching, training methods, curriculum, pedagogy, differentiated, lesson plans, instructional methods
business intelligence	bi, dashboards, tableau, power bi, cognos, business objects, reporting, analytics, data warehouse, ssrs
public speaking skills	presentations, speeches, speaker, lectures, toastmasters, presented, keynote, conferences
big data	hadoop, spark, hive, kafka, mapreduce, hdfs, cloudera, pig, data lake
help desk	service desk, technical support, tickets, desktop support, it support, end users, tier 1, ticketing
ms office	excel, word, powerpoint, outlook, microsoft office, office 365, office suite, spreadsheets
problem solving skills	troubleshooting, resolved, diagnosed, solutions, root cause, debugging, problem solver, analytical
legal research	westlaw, lexisnexis, lexis, case law, statutes, precedents, legal memoranda, paralegal, law clerk
grant writing	grants, proposals, grant applications, fundraising, funding applications, secured funding
contract negotiation	negotiated, contracts, agreements, terms, procurement, bargaining, vendor agreements, deals
adobe indesign	indesign, creative suite, creative cloud, page layout, desktop publishing, adobe
statistical process control	spc, control charts, six sigma, minitab, cpk, process capability, quality control
classroom management	teacher, taught, student behavior, students, pbis, classroom, discipline, behavior management
regulatory compliance	regulations, compliance, audits, fda, osha, epa, sox, laws, permits, hipaa
quality control	qc, inspection, qa, testing, quality assurance, defects, spc, audits, iso 9001
stress management	under pressure, fast-paced, calm, high-pressure, deadlines, coping, relaxation, mindfulness, resilience
change management	organizational change, transition, transformation, itil, adkar, prosci, change control, implementation, adoption
e-commerce	ecommerce, online store, shopify, magento, amazon, online sales, shopping cart, ebay, woocommerce
microsoft visio	visio, flowcharts, process diagrams, ms visio, swimlane
technology design	designed, prototyping, engineering, system design, developed, cad, architecture, product design
project manager	project management, pmp, managed projects, project lead, scrum master, program manager, pmo, project coordinator
data modeling	erwin, er diagrams, star schema, schema design, logical models, dimensional, normalization, erd
data warehouse	etl, star schema, snowflake, redshift, teradata, data mart, olap, informatica, dwh, edw
presentation skills	presented, powerpoint, presentations, public speaking, speaker, demonstrations, slides, pitches, lectures
teamwork and collaboration skills	collaborated, team player, colleagues, cooperation, cross-functional, coordinated, team member, partnered
instructional skills	taught, teacher, trained, instructor, tutoring, coaching, training, lessons, lectured
product knowledge	product training, products, merchandise, product demonstrations, sales, features, recommended products
cold calling	cold calls, prospecting, telemarketing, outbound calls, lead generation, telesales, inside sales
plc programming	plc, ladder logic, allen-bradley, rslogix, siemens s7, programmable logic, controllogix, tia portal
adobe photoshop	photoshop, image editing, photo editing, creative suite, creative cloud, adobe, retouching
vendor management	vendors, suppliers, procurement, contracts, purchasing, slas, sourcing, outsourcing
calendar management	calendars, scheduling, appointments, meetings, executive assistant, outlook, travel arrangements
crisis intervention	de-escalation, crisis, emergency, suicide, cpi, counseling, hotline, trauma
adobe illustrator	illustrator, vector graphics, creative suite, creative cloud, adobe, vector art
data visualization	tableau, power bi, dashboards, charts, d3.js, matplotlib, qlikview, graphs, infographics
soil sampling	soil samples, soil testing, soil analysis, core sampling, site investigation, geotechnical, field sampling
process mapping	flowcharts, process flows, visio, bpmn, value stream, workflows, swimlane, process documentation
network engineer	cisco, ccna, ccnp, routers, switches, network engineering, network administrator, lan, wan, routing
patient assessment	assessed patients, vital signs, triage, physical exams, nursing assessment, histories, evaluated patients, intake
medical terminology	medical coding, medical records, transcription, medical assistant, icd-10, clinical, nurse, anatomy
networking skills	relationships, contacts, cisco, professional associations, business development, lan, events, routers
network security	firewalls, vpn, ids, ips, cissp, cybersecurity, intrusion detection, cisco asa, security+, palo alto
ability to follow instructions	followed instructions, directions, guidelines, procedures, work orders, protocols, sops, instructions
business analyst	business analysis, requirements, brd, use cases, user stories, gap analysis, cbap, uat, stakeholders
desktop support	help desk, it support, technical support, pc, workstations, end users, windows, tickets, laptops
teamwork and collaboration	collaborated, team player, colleagues, cooperation, cross-functional, coordinated, team member, partnered
safety awareness	osha, ppe, hazards, safe, safety training, safety procedures, accident prevention, accident-free
shell scripting	bash, shell scripts, unix, linux, ksh, korn shell, awk, sed
active directory	ldap, group policy, gpo, domain controllers, adfs, azure ad, user accounts
route planning	routes, routing, dispatch, logistics, gps, itineraries, deliveries, map reading
unit testing	junit, nunit, unit tests, tdd, mockito, pytest, jasmine, xunit, test-driven
process improvement	lean, six sigma, kaizen, continuous improvement, streamlined, efficiency, reengineering, optimized, workflow
treatment planning	treatment plans, care plans, therapy plans, individualized plans, service plans, dosimetry, interventions
precision measurement	calipers, micrometers, gauges, tolerances, metrology, cmm, calibration, measured, gd&t
appointment scheduling	appointments, scheduled patients, booked, calendars, front desk, receptionist, booking, reservations
survey design	surveys, questionnaires, surveymonkey, qualtrics, polls, survey instruments, survey research
student assessment	grading, graded, exams, evaluated students, tests, student progress, rubrics, report cards, testing
adobe creative cloud	photoshop, illustrator, indesign, creative suite, premiere, after effects, adobe, lightroom
safety training	osha, trained employees, toolbox talks, safety meetings, safety orientation, osha 30, drills, safety instruction
instructional design	addie, curriculum, e-learning, storyline, course design, articulate, training materials, lms, courseware
gis mapping	gis, arcgis, esri, qgis, geospatial, maps, cartography, arcmap, spatial analysis
power bi	powerbi, dax, power query
google analytics	ga, ga4, web analytics, web traffic
equipment maintenance skills	repaired, preventive maintenance, serviced, lubricated, overhauled, mechanic, upkeep, troubleshooting
inventory management skills	stock, stocktaking, inventory control, warehouse, replenishment, ordering, supplies, cycle counts
medical knowledge	nurse, clinical, anatomy, physician, patients, diagnosis, healthcare, physiology, treatments, pharmacology
multitasking skills	multitask, multiple tasks, fast-paced, prioritized, juggled, simultaneous, multiple projects, time management
mathematical skills	math, calculations, statistics, algebra, calculus, numerical, geometry, accounting, quantitative
data analysis skills	analytics, statistics, excel, sql, spss, analyzed, trends, data mining, regression
patience and perseverance	patient, persistent, determined, dedicated, tenacious, resilience, calm, hard-working
education and training	taught, trained, teacher, instructor, curriculum, degree, coaching, workshops, courses, mentoring
technical writing skills	documentation, manuals, user guides, specifications, sops, technical documents, reports, procedures
cultural sensitivity	multicultural, diverse, bilingual, diversity, cross-cultural, culturally competent, inclusion, ethnic
knife skills	chopping, butchery, cutting, carving, slicing, prep cook, chef, filleting, food preparation
safety management	osha, ehs, safety programs, hse, safety officer, hazards, accident investigation, safety audits
animal care	animals, veterinary, feeding, grooming, kennel, pets, livestock, husbandry, zoo, shelter
technical understanding	technical, engineering, software, troubleshooting, technology, specifications, systems
visual studio	vs.net, visual studio .net, visual c++, vs 2010
spatial awareness	geometry, mapping, 3d, navigation, cad, layout, parking, blueprints, space planning
program management	program manager, managed programs, program coordinator, program director, portfolio, pmp, pmo, initiatives
safety procedures knowledge	osha, safety, ppe, hazards, safety training, lockout, safe work, first aid
teamwork and communication skills	collaborated, team player, colleagues, coordinated, liaison, communicator, cross-functional, presentations
decision making	decisions, decisive, judgement, evaluated, prioritized, determined, approved, discretion
active listening skills	listener, attentive, empathy, interviewing, counseling, listened, intake interviews
physical strength	lifting, heavy lifting, loading, physically fit, labor, 50 lbs, carrying, athletic
strategic planning	strategy, strategic, roadmap, long-range planning, vision, swot, business plans, goals, initiatives
financial reporting	financial statements, gaap, month-end, balance sheet, 10-k, ifrs, p&l, sec filings, general ledger
microsoft dynamics	dynamics crm, dynamics ax, great plains, navision, dynamics 365, ms crm, axapta
visual basic	vb, vb.net, vba, vb6, vbscript
sales forecasting	sales forecasts, forecasted, sales projections, pipeline, quotas, demand planning, forecasts
questionnaire design	questionnaires, surveys, survey design, qualtrics, surveymonkey, survey instruments
tractor operation	tractors, drove tractor, farm equipment, farm machinery, john deere, plowing
email software	outlook, gmail, email, lotus notes, thunderbird, e-mail, exchange
academic advising	advised students, academic advisor, student advising, academic counseling, course selection, guidance counselor, degree planning
vital signs monitoring	vitals, vital signs, blood pressure, pulse, temperature, cna, patient monitoring, telemetry
chemical safety	msds, sds, hazmat, hazardous materials, chemical handling, whmis, fume hood, hazcom
machine setup	set-up, set up machines, changeovers, cnc setup, tooling, fixtures, setup operator, dies
docket management	dockets, court calendar, court deadlines, docketing, court dates, case calendar, hearings
hand signals	signaling, rigger, signal person, flagger, crane signals, spotter, marshalling
minute taking	minutes, meeting minutes, recorded meetings, note taking, transcribed, board meetings, secretary
therapeutic exercise	exercises, physical therapy, rehabilitation, range of motion, physiotherapy, strengthening, exercise programs, stretching
access control	badges, badging, card readers, visitor check-in, gate, security guard, permissions, credentials, authentication
objection handling	objections, overcame objections, closing, rebuttals, persuasion, sales calls, closed sales
motivational interviewing	substance abuse, mi techniques, addiction counseling, behavior change, counseling
student advising	advised students, advisor, academic advising, counseled students, guidance, mentored students
route optimization	routing, routes, route planning, logistics, delivery routes, dispatch, gps, vehicle routing
stakeholder communication	stakeholders, presented, status reports, liaison, briefings, client meetings, status updates, executives
pos systems	point of sale, pos, cash register, cashier, micros, aloha
menu planning	menus, meal planning, menu development, chef, recipes, meal plans, dietary
behavior management	behavior plans, behavior modification, aba, bip, discipline, pbis, behavioral, positive reinforcement
crew scheduling	crews, shifts, rosters, staff scheduling, crew assignments, dispatch, scheduled workers
surface preparation	sanding, sandblasting, scraping, priming, blasting, cleaning, power washing, prep work, grinding
workshop facilitation	workshops, facilitated, facilitator, trainings, seminars, led sessions, jad sessions
chain of custody	evidence handling, evidence, custody documentation, specimen handling, forensic, property room
osha compliance	osha, safety, osha 30, ehs, safety regulations, safety inspections, ppe, safety compliance
demand forecasting	demand planning, forecasts, sales forecasting, s&op, forecasted, projections, supply planning
two-way radio	radio, radios, walkie-talkie, radio communication, dispatch, handheld radios
parent communication	parents, parent-teacher, families, conferences, guardians, newsletters
staff supervision	supervised, supervisor, managed staff, oversaw, direct reports, led team, foreman, manager
hazard analysis	hazards, haccp, jsa, risk assessment, jha, hazop, fmea, process safety
records management	records, filing, archives, document control, retention, medical records, record keeping, file maintenance
space planning	floor plans, layouts, interior design, autocad, furniture layout, planograms
client presentations	presented, presentations, pitches, demos, proposals, client meetings, powerpoint, product demonstrations
vendor negotiation	negotiated, vendors, suppliers, procurement, purchasing, contracts, pricing, buyer
data mining	weka, clustering, machine learning, predictive modeling, sas, classification, rapidminer, analytics, pattern discovery
continuous integration	ci, jenkins, ci/cd, hudson, teamcity, bamboo, gitlab, build automation, travis
animal handling	animals, veterinary, dogs, livestock, restraint, kennel, horses, grooming, cattle
amazon redshift	redshift, aws redshift
palo alto	pan-os, pcnse, palo-alto, panorama
source code	programming, developer, git, coding, svn, code review, version control, programmer
software engineer	software developer, programmer, developer, software development, java, coding, c++, python
software development	developer, programmer, software engineer, coding, java, c#, python, c++, sdlc, agile
t-sql	transact-sql, tsql, sql server, stored procedures, mssql
ability to follow recipes	recipes, cook, chef, baking, standardized recipes, food preparation, formulas
multitasking abilities	multitask, multiple tasks, fast-paced, prioritized, juggled, simultaneous, multiple projects
flexibility and adaptability	flexible, adaptable, versatile, adapted, quick learner, changing environment, open-minded
veterinary medicine	veterinarian, veterinary, dvm, vet tech, animal hospital, animal health, vet
crystal reports	crystal, sap crystal
math skills	mathematics, calculations, statistics, algebra, calculus, arithmetic, numerical, geometry
creativity and artistic ability	creative, artist, design, drawing, painting, art, illustration, sculpture, artwork
adaptability and flexibility	flexible, adaptable, versatile, adapted, quick learner, changing environment, open-minded
apache spark	spark, pyspark, spark sql, spark streaming, databricks
jd edwards	jde, enterpriseone, jdedwards
microsoft sql server	mssql, sql server, t-sql, ssms, ssis, ssrs, ms sql
program manager	program management, managed programs, program director, pmp, pgmp, pmo, program lead
surveillance and monitoring skills	cctv, patrolled, surveillance, cameras, security guard, monitored, observation, loss prevention
data center	datacenter, servers, racks, colocation, vmware, server room, cooling, ups
mathematics skills	math, calculations, statistics, algebra, calculus, numerical, geometry, quantitative
pl/sql	plsql, pl sql, oracle, stored procedures, triggers
java/j2ee	java, j2ee, jee, spring, servlets, jsp, ejb, hibernate, struts
operating systems	windows, linux, unix, mac os, solaris, red hat, macos, ubuntu
emotional intelligence	empathy, self-awareness, interpersonal, compassion, sensitivity, eq, counseling, rapport
navigation skills	gps, maps, routes, chart plotting, compass, radar, driving, orienteering, navigator
equipment operation	operated, operator, forklift, heavy equipment, machinery, ran machines, machine operator
assessment and evaluation skills	assessed, evaluated, testing, appraisals, evaluations, reviewed, graded, audits
diagnostic skills	diagnosed, troubleshooting, diagnosis, fault finding, testing, root cause, scan tools, assessment
defensive driving	safe driving, clean mvr, smith system, accident-free, driver safety, clean driving record, safe driver
accounts receivable	a/r, ar, collections, invoicing, billing, aging, receivables, cash application
conflict resolution skills	mediation, disputes, de-escalation, grievances, negotiation, complaints, arbitration, defused
account management	account manager, key accounts, client relationships, account executive, accounts, clients, retention
soap ui	soapui
retirement planning	401k, pensions, ira, retirement plans, financial planning, cfp, annuities
requirements gathering	requirements, brd, user stories, use cases, requirements elicitation, business analyst, jad, stakeholder interviews
time series analysis	arima, forecasting, time series, econometrics, trend analysis, seasonality
process control	dcs, plc, spc, scada, instrumentation, pid, control charts, control systems
production scheduling	production planning, mrp, production schedules, master scheduler, scheduled production, work orders, planner
apache kafka	kafka, confluent, kafka streams
stakeholder management	stakeholders, relationships, stakeholder engagement, liaison, client relations, partners, executives
habitat assessment	habitat surveys, wetlands, wildlife surveys, ecological surveys, vegetation surveys, field biology, ecology
document scanning	scanned, scanning, imaging, scanner, digitized, scan documents, document imaging
boiler operation	boilers, steam, boiler operator, stationary engineer, boiler license, boiler room
group facilitation	facilitated groups, group therapy, support groups, focus groups, group counseling, workshops, led groups
electrical wiring	wiring, electrician, wired, conduit, circuits, electrical installation, rough-in, outlets
chainsaw operation	chainsaws, chain saw, felling, logging, tree removal, sawyer
salary benchmarking	compensation surveys, salary surveys, market pricing, compensation analysis, pay structures, salary analysis
gait training	ambulation, physical therapy, walking, rehabilitation, balance training, mobility, physiotherapy
cctv monitoring	cctv, surveillance, cameras, security monitoring, closed circuit, video monitoring, dvr
emergency response	first responder, emt, emergencies, firefighter, 911, hazmat, paramedic, first aid, rescue
client consultation	consulted clients, consultations, client meetings, advised clients, client needs, consultant, consulting
retail sales	sales associate, store, retail, cashier, merchandise, sales clerk, upselling, shop
oracle database	oracle, pl/sql, oracle 11g, rac, oracle dba, oracle 12c
case documentation	case notes, progress notes, case files, documented, case records, case reports, charting
dementia care	alzheimer, memory care, elderly, geriatric, nursing home, dementia patients
tax planning	tax, cpa, tax returns, tax strategies, tax advice, estate planning, tax preparation
data cleaning	cleansing, data scrubbing, data wrangling, preprocessing, pandas, deduplication, data validation, etl
visual merchandising	displays, planograms, window displays, merchandising, merchandiser, store layout, signage
rapid prototyping	prototypes, 3d printing, prototyping, axure, mockups, additive manufacturing, wireframes
multimeter testing	multimeter, voltmeter, ohmmeter, fluke, voltage measurements, electrical testing, continuity
radiation safety	alara, dosimetry, radiation protection, health physics, x-ray, radiology, radiologic, lead shielding
community outreach	outreach, community events, volunteers, community relations, engagement, community education, public relations, health fairs
air brake testing	air brakes, pre-trip, cdl, brake inspection, brakes
stress testing	load testing, var, stress tests, ccar, scenario analysis, treadmill, performance testing
technical report writing	technical reports, technical writing, documentation, white papers, publications, engineering reports, wrote reports
irrigation repair	sprinklers, irrigation, drip systems, irrigation systems, landscaping, sprinkler systems
crew supervision	foreman, crew leader, supervised crews, supervisor, crew chief, superintendent, oversaw workers
cost estimating	estimates, estimator, bids, takeoffs, quotes, cost analysis, bidding, pricing
h2s safety	h2s, h2s alive, hydrogen sulfide, gas detection, h2s certified, oilfield
machine learning	ml, scikit-learn, neural networks, deep learning, tensorflow, random forest, classification, predictive modeling, nlp
mortar mixing	mortar, mason, cement mixing, masonry, bricklayer, concrete mixing, grout
order picking	order picker, picked orders, picking, picker, warehouse, order fulfillment, rf scanner, pick and pack
portfolio management	portfolios, portfolio manager, investments, asset management, asset allocation, cfa, funds
incident response	security incidents, siem, forensics, soc, cirt, emergency response, breach, splunk, malware analysis
client relationship management	client relationships, account management, crm, customer relations, account manager, client retention, rapport
penetration testing	pen testing, pentest, ethical hacking, metasploit, oscp, kali, vulnerability assessment, ceh, burp suite
wastewater treatment	sewage, wastewater, effluent, sludge, treatment plant, wwtp, water treatment
benefits enrollment	open enrollment, employee benefits, health insurance, benefits administration, 401k, cobra
complaint resolution	complaints, resolved issues, customer issues, escalations, disputes, customer service, grievances
financial statement analysis	financial statements, ratio analysis, balance sheet, income statement, financial analysis, credit analysis
spreadsheet software	excel, spreadsheets, google sheets, lotus 1-2-3, pivot tables, microsoft office
hydraulic repair	hydraulics, hydraulic cylinders, hydraulic systems, hydraulic pumps, hoses, heavy equipment mechanic
backup and recovery	backups, rman, restore, disaster recovery, veeam, netbackup, veritas, commvault
itinerary planning	itineraries, travel arrangements, travel agent, trip planning, tours, booked travel, bookings
finite element analysis	fea, ansys, abaqus, nastran, finite element, comsol, simulation
monte carlo simulation	monte carlo, stochastic, crystal ball, simulations, @risk, mcmc
color matching	color, tinting, colorist, paint mixing, pantone, shades, pigments
failure analysis	root cause, fmea, failure modes, fracas, sem, metallurgical, defect analysis, 8d
budget planning	budgets, budgeting, forecasting, financial planning, cost estimates, expenditures
volunteer coordination	volunteers, volunteer coordinator, recruited volunteers, volunteer programs, managed volunteers
hipaa compliance	hipaa, patient privacy, confidentiality, phi, patient confidentiality, medical records
civil 3d	autocad civil, autodesk civil
instrument calibration	calibrated, calibration, instrumentation, gauges, instrument technician, standards, metrology
chronic disease management	diabetes, chronic illness, hypertension, chronic conditions, primary care, disease management, copd
opera pms	opera, property management system, micros fidelio, fidelio
event planning	events, conferences, weddings, event coordinator, meetings, fundraisers, trade shows, venues, catering
iso 9001	iso, quality management, qms, iso 9000, as9100, lead auditor, iso audits
patient counseling	counseled patients, medication counseling, patient education, advised patients, pharmacist, therapy
active server pages	asp, asp.net, classic asp, aspx
computer-aided dispatch	cad, dispatcher, 911, dispatching, dispatch software, emergency dispatch
incident reporting	incident reports, accident reports, documented incidents, reported incidents, investigations, police reports
differentiated instruction	differentiated, diverse learners, special education, individualized instruction, adapted lessons, scaffolding, special needs
progress monitoring	student progress, tracked progress, assessments, data tracking, iep, benchmarks, dibels
licensing compliance	licensing, licensure, state regulations, license renewals, regulatory, accreditation, inspections
patient positioning	positioned patients, radiologic technologist, x-ray, lifting patients, turning patients, imaging, transfers
building codes	ibc, code compliance, building inspector, permits, zoning, nec, architect, irc
needs assessment	assessed needs, needs analysis, gap analysis, intake, client needs, surveys, evaluated needs
budget control	budgets, cost control, variance, expenditures, expenses, spending, budget management
evidence collection	crime scene, forensics, collected evidence, fingerprints, investigations, evidence, dna
patient communication	patients, bedside manner, explained procedures, patient education, patient relations, patient care, patient intake
contract administration	contracts, contract administrator, subcontracts, contract compliance, procurement, change orders, agreements
cross-selling	cross-sell, upselling, up-sell, sales, promoted products, add-on sales
aseptic technique	sterile, sterilization, infection control, clean room, scrub, surgical, operating room
meal preparation	cooking, prepared meals, cook, food preparation, kitchen, chef, menus
product photography	photographer, product photos, photography, studio lighting, photo shoots, catalog photos
needs analysis	needs assessment, gap analysis, requirements, assessed needs, client needs, surveys
audio visual	av, a/v, audio, video, projectors, sound systems, video conferencing, audiovisual
interpersonal and communication skills	rapport, relationships, people skills, collaborated, communicator, presentations, liaison, teamwork, personable
management of financial resources	budgets, budgeting, expenditures, accounting, funds, p&l, cost control, financial planning, grants
data migration	migrated, etl, data conversion, data transfer, legacy data, data loader, data load
html css3	html5, css, html, web design, front-end, bootstrap, sass, responsive design
angular js	angularjs, angular, angular 2
teamwork and cooperation	collaborated, team player, colleagues, cooperated, cross-functional, coordinated, team member, partnered
documentation and record keeping	records, logs, documented, filing, charting, reports, archives, bookkeeping
android sdk	android, android studio, android development, mobile apps, android apps
patience and compassion	caring, empathy, compassionate, caregiver, kind, patient, sympathetic, nursing
knowledge of animal nutrition	feeding, feed rations, diets, animal science, livestock, animal feed, nutritionist
operation analysis	operations research, process analysis, requirements analysis, workflow analysis, efficiency studies, process improvement
synthesizing/reorganizing information	summarized, compiled, synthesis, reports, organized information, literature review, briefs, consolidated
applicant tracking systems	ats, taleo, icims, greenhouse, recruiting, workday, bullhorn, recruiter
knowledge of virtualization technologies	vmware, hyper-v, virtual machines, vsphere, citrix, esxi, docker, kvm, xen
ruby on rails	ror, rails, ruby
visual force	visualforce, apex, force.com, salesforce developer, vf pages
hand-eye coordination	dexterity, fine motor, precision, steady hands, assembly, motor skills, soldering
understanding of scientific software	matlab, spss, r, labview, sas, chemdraw, lims, python, graphpad
sales skills	sales, sold, upselling, quota, revenue, account executive, closing, prospecting, retail, persuasive
business objects	bo, sap bo, bobj, webi, web intelligence
driving skills	driver, cdl, driver's license, drove, delivery, truck driver, chauffeur, clean driving record
record keeping skills	records, logs, documentation, filing, bookkeeping, documented, archives, charting
entity framework	ef, linq, ef6, ado.net entity
proprietary software	in-house software, custom software, internal systems, company software
scientific software knowledge	matlab, spss, r, labview, sas, chemdraw, lims, python, graphpad
operations analysis	operations research, process analysis, requirements analysis, workflow analysis, operations analyst, efficiency, process improvement
excellent driving skills	driver, cdl, driver's license, drove, delivery, truck driver, chauffeur, clean driving record, accident-free
basic vehicle maintenance skills	oil changes, mechanic, tires, vehicle inspections, auto repair, automotive, pre-trip inspections, brakes
creativity and presentation skills	creative, design, presentations, presented, powerpoint, innovative, plating, displays
electrical engineer	bsee, electrical engineering, circuit design, power systems, electronics, ee, electrical design
lean six sigma	lean, six sigma, green belt, black belt, dmaic, kaizen, value stream, process improvement
patient care skills	patients, nursing, bedside, caregiver, cna, vital signs, nurse, clinical, hospital
understanding of color theory	color, design, painting, palette, art, colorist, graphic design, fine arts
knowledge of graphic design	photoshop, illustrator, indesign, graphics, graphic designer, layout, typography, visual design, branding
knowledge of industrial design	product design, solidworks, cad, prototyping, industrial designer, rhino, 3d modeling
detail-oriented	meticulous, accuracy, precise, thorough, attention to detail, conscientious, careful, detailed
create practice from scratch	founded, started, established, built from scratch, launched, entrepreneur, created, practice lead
.net and java testing	junit, nunit, selenium, unit testing, qa, test automation, .net, java, tester
rf design	radio frequency, antenna, rf engineer, microwave, amplifiers, hfss, rf circuits
objective-c	objective c, obj-c, ios, cocoa touch, xcode, cocoa
sap sd	sales and distribution, sd module, order to cash, sap sales
ssrs ssis ssas	msbi, reporting services, integration services, analysis services, ssrs, ssis, ssas, sql server
bi tools	tableau, power bi, cognos, qlikview, business objects, microstrategy, obiee, business intelligence, ssrs
firewall administration	firewalls, palo alto, checkpoint, cisco asa, fortinet, fortigate, juniper srx, network security
recipe interpretation	recipes, cook, baking, chef, followed recipes, standardized recipes
food safety and sanitation	servsafe, haccp, food handler, hygiene, health codes, sanitized, food handling, cleaning
stress management skills	under pressure, fast-paced, calm, high-pressure, deadlines, coping, resilience
cultural awareness	multicultural, diverse, bilingual, diversity, cross-cultural, culturally competent, international, inclusion
counseling skills	counselor, therapy, therapist, advised, mentoring, guidance, psychotherapy, social work
business requirements	brd, requirements gathering, business analyst, functional requirements, use cases, user stories, specifications, jad
observation and monitoring skills	observed, monitored, surveillance, inspected, watched, supervised, patrol, vital signs
equipment operation skills	operated, operator, forklift, heavy equipment, machinery, ran machines, machine operator
traffic control knowledge	flagger, traffic control, traffic direction, directed traffic, traffic signals, air traffic, flagging, traffic enforcement
basic mechanical skills	mechanic, repaired, tools, maintenance, machinery, assembled, engines, hand tools
arm-hand steadiness	steady hands, dexterity, fine motor, precision, soldering, suturing, hand-eye coordination, phlebotomy
data entry skills	typing, keyed, entered data, inputting, 10-key, keyboarding, clerical, wpm
basic accounting skills	bookkeeping, quickbooks, accounts payable, invoices, ledger, accounting, payroll, billing
sap erp	sap, sap ecc, s/4hana, sap r/3, sap mm, sap fico, abap
ba skills	business analyst, business analysis, requirements, brd, use cases, user stories, gap analysis, cbap
financial management	budgets, finance, accounting, financial planning, p&l, cash flow, controller, forecasting, cfo
crisis management skills	crisis, emergencies, de-escalation, crisis intervention, emergency response, under pressure, contingency, business continuity
pmo director	pmo, program director, portfolio management, project management office, head of pmo, pmo manager
data storage	san, nas, databases, netapp, emc, cloud storage, backup, s3, raid
business analysis	business analyst, requirements, brd, use cases, gap analysis, user stories, cbap, process modeling
trend analysis	trends, forecasting, trending, data analysis, market research, statistics, analyzed trends
business development	new business, sales, lead generation, partnerships, prospecting, client acquisition, proposals, growth, bd
information technology	computer science, systems administrator, software, networking, help desk, information systems, servers
mobile development	ios, android, mobile apps, swift, react native, kotlin, xamarin, app development, objective-c
detail orientation	meticulous, accuracy, precise, thorough, attention to detail, detail-oriented, conscientious
test cases	test scripts, test plans, qa, testing, test scenarios, quality center, tester, uat
pre-sales	presales, sales engineer, rfp, demos, proposals, proof of concept, solution engineer
ui/ux i.e. jquery	jquery, user interface, ux, javascript, front-end, wireframes, css, ui
js mvc frameworks angularjs	angularjs, angular, backbone, mvc, single page, javascript frameworks
emberjs etc	ember, ember.js, javascript frameworks
reading comprehension skills	read, manuals, documentation, reviewed documents, proofreading, literature review, interpreted
knowledge of subject matter	expertise, subject matter expert, sme, degree, specialist, taught, certified
good communication skills	communicator, presentations, correspondence, liaison, articulate, verbal, written, public speaking
knowledge of copyright laws	copyright, intellectual property, licensing, permissions, fair use, trademark
strong written communication skills	writing, wrote, reports, correspondence, editing, documentation, emails, drafted, author
rest api	restful, api, web services, json, swagger, postman, rest services
creativity and design skills	creative, designer, designed, photoshop, illustrator, graphic design, innovative, artistic, layout
equipment calibration skills	calibrated, calibration, gauges, instrumentation, metrology, instruments, adjusted
feasibility studies	feasibility, cost-benefit, site analysis, viability, business case, due diligence, preliminary studies
network administrator	network admin, cisco, lan, active directory, ccna, routers, switches, sysadmin, network engineer, servers
oral communication	verbal, presentations, public speaking, speaking, presented, spoken, articulate, phone
cell culture techniques	cell culture, cell lines, tissue culture, mammalian cells, transfection, hek293
biochemical analysis skills	biochemistry, assays, elisa, hplc, western blot, enzyme, protein purification, spectrophotometry
strategic planning skills	strategy, strategic, roadmap, long-range planning, vision, swot, business plans, goals
new relic	newrelic
shared data services	data services, master data, data governance, data integration, shared services, data platform
computer proficiency	computer skills, microsoft office, excel, word, typing, email, windows, software
patience and persistence	patient, persistent, determined, dedicated, tenacious, perseverance, calm, resilience
emergency handling	emergencies, emergency response, first aid, 911, emt, evacuation, crisis, cpr
ids/ips	intrusion detection, intrusion prevention, snort, sourcefire, ids, ips, firewalls, suricata
photography skills	photographer, photos, camera, photo shoots, lightroom, dslr, photographed, photojournalism
digital art skills	photoshop, illustrator, digital artist, digital painting, procreate, illustration, graphic design, animation
information security	infosec, cybersecurity, cissp, iso 27001, security analyst, siem, nist, vulnerability, firewalls
first aid and cpr	cpr, bls, first aid, emt, aed, lifeguard, red cross, acls
drawing skills	sketching, drew, illustration, drafting, artist, sketches, illustrator, art
ability to meet deadlines	deadlines, on time, timely, time management, on schedule, fast-paced, punctual, under pressure
red hat enterprise linux	rhel, red hat, redhat, rhce, rhcsa, linux
physical stamina and dexterity	lifting, standing, physically fit, labor, endurance, hand tools, heavy lifting, assembly
technical drawing	drafting, autocad, cad, drawings, solidworks, blueprints, draftsman, schematics
3d modeling	solidworks, maya, 3ds max, revit, blender, sketchup, rhino, catia, 3d models
problem-solving	troubleshooting, resolved, diagnosed, solutions, root cause, debugging, problem solver, analytical
technical documentation	manuals, user guides, technical writing, specifications, sops, documented, procedures, release notes
molecular biology	pcr, cloning, dna extraction, gel electrophoresis, rna, western blot, sequencing, genetics, qpcr
adobe creative suite	photoshop, illustrator, indesign, creative cloud, adobe, dreamweaver, premiere, after effects
disaster recovery	dr, business continuity, backups, failover, bcp, replication, restore, drp
rest client	postman, restful, api testing, rest api, web services
soap and rest api	web services, restful, soap, rest, wsdl, api, json, xml, postman
patience and understanding	empathy, caring, compassionate, patient, calm, listening, kind, sympathetic
cultural competency	multicultural, diverse, bilingual, diversity, cross-cultural, culturally sensitive, inclusion, equity
teaching skills	taught, teacher, instructor, tutoring, lessons, trained, lecturer, professor, classroom
market research	surveys, competitor analysis, consumer research, market analysis, focus groups, industry research, market trends
data warehousing	etl, star schema, snowflake, redshift, teradata, data marts, olap, informatica, dwh, edw
html/css	html5, css3, html, css, web design, front-end, bootstrap, web pages
territory management	territory, outside sales, territory manager, regional sales, field sales, route sales, accounts
groundwater modeling	modflow, hydrogeology, hydrogeologist, aquifer, groundwater models, feflow
gas chromatography	gc, gc-ms, gc/ms, chromatography, gas chromatograph, gc-fid
laboratory safety	lab safety, ppe, biosafety, chemical hygiene, msds, glp, fume hood, bloodborne pathogens
inventory tracking	stock, inventory control, cycle counts, barcode, warehouse, supplies, tracked inventory, inventory records
load planning	loads, freight, shipments, dispatch, weight and balance, truck loading, logistics, loadmaster
sand molding	sand casting, foundry, molds, cores, green sand, castings, molder
tenant relations	tenants, property management, residents, leasing, landlord, property manager, renters
rent collection	rent, collected rents, property management, tenants, leasing, landlord, delinquencies
livestock feeding	fed cattle, feeding animals, cattle, feed, ranch, farm, livestock, hogs, dairy
artificial insemination	ai technician, breeding, insemination, ai breeding, reproduction
qualitative research	interviews, focus groups, ethnography, nvivo, thematic analysis, case studies, coding interviews
evidence handling	evidence, chain of custody, evidence collection, crime scene, forensic, property room
nepa compliance	nepa, environmental impact, eis, environmental assessments, ceqa
curriculum design	curricula, lesson plans, syllabus, course design, instructional design, curriculum development, course materials
medication administration	medications, administered meds, injections, iv, nurse, lpn, med pass, mar, dispensed
wound care	dressings, wounds, dressing changes, wound vac, sutures, bandages, debridement
lien searches	title searches, title examiner, liens, title abstracts, ucc searches, county records, abstractor
legal descriptions	land surveying, deeds, plats, property descriptions, title examiner, metes and bounds, easements
closing coordination	closings, escrow, real estate closings, settlement, closing documents, title company, closer
wig styling	wigs, hairstylist, hair styling, cosmetology, hairpieces, hair extensions
financial analysis	financial analyst, financial modeling, forecasting, variance, ratio analysis, valuation, budgets, financial statements
hydraulic systems	hydraulics, hydraulic pumps, cylinders, fluid power, valves, hydraulic repair
fire drills	evacuation, emergency drills, fire safety, drills, fire prevention
logbook keeping	logs, eld, logbooks, log books, hours of service, driver logs, flight logs
records retention	records management, archives, archived, retention schedules, document control, document retention, filing
water treatment	chlorination, filtration, wastewater, water plant, reverse osmosis, potable water, drinking water, purification
pesticide application	pesticides, herbicides, spraying, pest control, applicator, insecticides, fumigation, exterminator
integrated pest management	ipm, pest control, pesticides, scouting, entomology, biological control
moisture testing	moisture meter, moisture content, moisture analysis, humidity
microsoft teams	ms teams, office 365, teams, microsoft 365
clinical documentation	charting, medical records, soap notes, emr, ehr, progress notes, patient records, epic
activity planning	activities, planned activities, recreation, lesson plans, events, activities coordinator, games, camps
grill cooking	grill, line cook, grilled, grill cook, bbq, short order, broiler
pattern making	patterns, patternmaker, draping, garment construction, pattern drafting, sewing, fashion design
inventory tracking software	inventory software, wms, inventory management, inventory systems, barcode, erp, fishbowl, stock systems
leather cutting	leather, leatherwork, leather goods, upholstery, hides, die cutting
sole stitching	shoe repair, shoemaker, stitching, footwear, cobbler, soles
document drafting	drafted, drafting, contracts, pleadings, wrote documents, legal documents, letters, memos
e-filing	electronic filing, ecf, pacer, cm/ecf, court filings, filed pleadings
client communication	clients, client relations, client meetings, correspondence, customer service, client liaison, account management
performance management	performance reviews, appraisals, evaluations, kpis, coaching, goals, employee evaluations
legal writing	briefs, memoranda, pleadings, motions, legal memos, contracts, drafted, attorney, law review
guest relations	guests, hospitality, hotel, concierge, front desk, guest services, customer service, host
reservation management	reservations, booking, hotel, opera, opentable, bookings, front desk
complaint handling	complaints, resolved issues, customer issues, escalations, disputes, customer service, grievances
switching operations	switching, substation, rail yard, railcars, power dispatch, switchman, grid operations
hazardous materials response	hazmat, hazwoper, spill response, spills, firefighter, hazardous waste, decontamination
scale calibration	scales, calibrated, weighing, balances, calibration, weights
inventory counting	counted inventory, cycle counts, stocktaking, physical inventory, inventories, stock counts
sterile compounding	usp 797, iv compounding, iv admixture, iv room, compounding pharmacy, pharmacy technician, clean room
dangerous goods handling	hazmat, hazardous materials, dangerous goods, dot hazmat, iata, tdg, imdg
tree pruning	pruning, trimming, arborist, tree care, tree trimming, trees, landscaping
tree climbing	climber, arborist, tree climber, rope and saddle, climbing, tree care
pest diagnosis	pest identification, plant pathology, entomology, plant disease, insects, scouting, pests
benefits administration	employee benefits, open enrollment, health insurance, 401k, cobra, compensation and benefits, fmla, human resources
fire incident reporting systems	nfirs, incident reports, firehouse software, fire reports
notam issuance	notams, notam, flight service, air traffic, airfield operations
chemical peels	peels, esthetician, facials, skin care, microdermabrasion, aesthetician
sauce making	sauces, saucier, chef, cook, stocks, soups
portion control	portioning, portions, food cost, recipes, plating, waste reduction
cognitive behavioral therapy	cbt, psychotherapy, cognitive behavioral, therapist, dbt, behavioral therapy
group counseling	group therapy, support groups, groups, counselor, group sessions, facilitated groups
safety planning	safety plans, crisis plans, risk assessment, suicide prevention, domestic violence, site safety plan, emergency plans
pro tools	protools, daw
patient transfers	transferring patients, lifting patients, hoyer lift, ambulation, patient transport, transfers, gait belt
archival research	archives, historical research, archivist, primary sources, historian, special collections
color theory	color, design, painting, palette, colorist, fine arts, graphic design
laparoscopic surgery	laparoscopy, minimally invasive, surgeon, laparoscopic, robotic surgery
resident teaching	taught residents, residents, clinical instructor, medical education, attending, precepted, faculty
stakeholder engagement	stakeholders, outreach, consultation, community engagement, relationships, public meetings, liaison, partnerships
grief support	bereavement, grief counseling, hospice, loss, chaplain, funeral, grieving
electrical safety testing	hipot, electrical safety, megger, ground testing, leakage current, insulation testing, ul testing
scheduling software	kronos, primavera, microsoft project, outlook calendar, scheduling systems, when i work, p6
production planning	production scheduling, mrp, planner, production schedules, capacity planning, manufacturing planning, s&op
fleet management	fleet, vehicles, fleet manager, vehicle maintenance, trucks, telematics, transportation manager
workplace safety	osha, safety, ppe, hazards, accident prevention, safety compliance, ehs, safety committee
microsoft sharepoint	sharepoint, ms sharepoint, moss, sharepoint online
engine diagnostics	scan tools, obd, mechanic, engines, diagnosed, engine repair, check engine, automotive technician
wheel truing	bicycle mechanic, wheel building, bike repair, wheels, spokes
brake system repair	brakes, brake jobs, mechanic, brake pads, rotors, auto repair, air brakes, automotive technician
user acceptance testing	uat, acceptance testing, test scripts, user testing, end-user testing, test cases
technical presentations	presented papers, conference presentations, presentations, seminars, demos, presented, speaker
lead generation	leads, prospecting, cold calling, new business, business development, demand generation, inbound marketing
property valuation	appraisal, appraiser, real estate appraisal, valued properties, assessor, comps, property assessment
contract preparation	contracts, drafted contracts, agreements, contract drafting, prepared contracts, leases, subcontracts
media planning	media buying, advertising, media plans, media planner, media buyer, ad campaigns, media strategy
safety compliance	osha, safety regulations, ppe, safety inspections, safety audits, ehs, hazards, regulatory
credit risk modeling	credit risk, credit scoring, scorecards, pd models, basel, lgd, probability of default
environmental permitting	permits, npdes, title v, air permits, environmental compliance, epa, nepa
skid steer operation	skid steer, bobcat, skid loader, skidsteer, heavy equipment
industrial sewing	sewing machine, seamstress, sewing, stitching, serger, upholstery, garments
conduit bending	conduit, emt conduit, pipe bending, electrician, bent conduit, raceways
microsoft azure	azure, azure devops, azure ad, azure sql
contemporary dance	modern dance, dancer, choreography, ballet, dance company
pump maintenance	pumps, pump repair, pump overhaul, centrifugal pumps, seals, impellers, millwright
remote sensing	satellite imagery, lidar, erdas, envi, landsat, gis, aerial imagery, photogrammetry
barcode scanning	rf scanner, barcode, scanner, scanned, scan gun, handheld scanner, bar code
adhesive bonding	adhesives, gluing, epoxy, bonding, composites, glue, laminating
job evaluation	compensation, job analysis, job descriptions, job grading, salary structure, hay method, classification
anti-money laundering	aml, kyc, bsa, suspicious activity, cams, bank secrecy, due diligence, sar
pole climbing	lineman, utility poles, climbed poles, lineworker, climbing, gaffs
bucket truck operation	bucket truck, aerial lift, boom truck, lineman, cherry picker
weather interpretation	meteorology, weather, forecasting, metar, pilot, weather reports, meteorologist
joint taping	drywall, taping, sheetrock, mudding, drywall finisher, taper
scaffold erection	scaffolding, scaffolds, scaffolder, erected scaffolding, staging
developmental screening	developmental assessments, early intervention, ages and stages, asq, pediatric, child development, milestones
pump overhaul	pump repair, rebuilt pumps, pumps, pump maintenance, centrifugal pumps, seals, millwright
wine service	wines, sommelier, wine list, wine pairing, server, bartender, fine dining
search warrants	warrants, affidavits, police officer, detective, investigations, arrests, law enforcement
lighting design	lighting, lighting designer, stage lighting, light plots, lighting console, luminaires
dental radiography	dental x-rays, x-rays, dental assistant, dental hygienist, radiographs, panoramic
time studies	time and motion, work measurement, industrial engineer, motion studies, time study, cycle time
process optimization	process improvement, lean, six sigma, optimized, efficiency, streamlined, doe, continuous improvement, yield
circuit troubleshooting	circuits, oscilloscope, multimeter, electronics technician, electrical troubleshooting, circuit boards, pcb, schematics
web browsers	internet, chrome, internet explorer, firefox, safari, online research
sensory evaluation	taste testing, tasting, sensory panels, food science, sensory analysis, cupping
database software	access, sql, oracle, mysql, sql server, filemaker, databases, queries
mig welding	mig, gmaw, welder, wire feed, welding, fabrication
employee relations	grievances, human resources, labor relations, hr, employee engagement, disciplinary, workplace investigations
final cut pro	fcp, final cut, fcpx
mud pump maintenance	mud pumps, drilling rig, pump repair, roughneck, derrickhand, pumps
explosives handling	explosives, blasting, blaster, eod, demolition, ordnance, munitions
network monitoring	nagios, solarwinds, noc, wireshark, prtg, snmp, zabbix, monitored networks
loss reserving	reserves, actuarial, actuary, ibnr, reserving, chain ladder
esl instruction	esl, tesol, tefl, english language learners, ell, taught english, english as second
timber cruising	forestry, forester, timber inventory, forest inventory, timber, cruising
prescribed burning	controlled burns, wildland fire, prescribed fire, burn plans, wildland firefighter
soil testing	soil samples, soil analysis, geotechnical, compaction, proctor, nuclear gauge, agronomy
gps guidance	gps, precision agriculture, auto-steer, trimble, machine control, john deere
crew leadership	crew leader, foreman, supervised crews, crew chief, team lead, led crew, supervisor
bill of materials	bom, boms, parts list, mrp, material lists
stochastic calculus	black-scholes, stochastic processes, stochastic, derivatives pricing, quantitative finance, financial engineering
freight negotiation	freight rates, carriers, freight broker, negotiated rates, logistics, shipping rates, freight contracts
supplier communication	suppliers, vendors, purchasing, vendor relations, procurement, buyer, supplier relations
volunteer management	volunteers, volunteer coordinator, recruited volunteers, volunteer programs, supervised volunteers
coalition building	coalitions, partnerships, community organizing, alliances, stakeholders, advocacy, organizer
bearing replacement	bearings, replaced bearings, millwright, mechanic, shafts, industrial maintenance
confined space entry	confined space, confined spaces, gas monitor, permit entry, osha, entry permits
switchboard operation	switchboard, operator, multi-line phone, pbx, telephone operator, answered phones, receptionist
curriculum planning	curricula, lesson plans, syllabus, curriculum development, course planning, instructional planning
cpt coding	cpt, medical coding, medical coder, cpc, icd-10, hcpcs, medical billing
stormwater design	stormwater, storm water, drainage design, drainage, hydrology, civil 3d, detention ponds, swppp
fire code enforcement	fire inspector, fire codes, fire inspections, nfpa, fire marshal, fire prevention
fire investigation	arson, fire investigator, origin and cause, fire marshal, fire scenes
budget forecasting	forecasts, budgets, projections, budgeting, financial planning, variance, fp&a
donor stewardship	donors, fundraising, donor relations, major gifts, development officer, philanthropy, raiser's edge
finish carpentry	trim, carpenter, cabinets, molding, millwork, trim carpenter, finish carpenter, woodworking
preventive screening	screenings, preventive care, mammograms, health screenings, primary care, wellness exams, immunizations
stock replenishment	restocked, stocking, replenished, stocker, shelves, inventory, reordering, stock clerk
crisis response	crisis intervention, emergency response, crisis, hotline, de-escalation, first responder, emergencies
budget tracking	budgets, expenses, expense tracking, monitored spending, variance, expenditures, budget reports
reservoir simulation	eclipse, petrel, reservoir engineer, cmg, reservoir models, petroleum engineering
policy writing	policies, wrote policies, policy development, drafted policies, procedures, policy analysis, sops
compliance training	trained employees, compliance, compliance program, ethics training, harassment training, annual training, regulatory training
instrument flying	ifr, instrument rating, instrument rated, pilot, cfii
crew resource management	pilot, flight crew, aviation, first officer
sterile technique	aseptic, sterilization, surgical, clean room, scrub, infection control, operating room
scanning electron microscopy	sem, electron microscopy, electron microscope, edx, eds, microscopy, tem
radar navigation	radar, arpa, marine navigation, navigator, radar observer, mariner
vehicle inspection	pre-trip, inspected vehicles, dot inspections, vehicle inspections, dvir, state inspection, post-trip
account reconciliation	reconciled, reconciliations, bank reconciliation, general ledger, month-end, accountant, balanced accounts
allergen management	allergens, food allergies, food safety, haccp, servsafe, allergies, dietary restrictions
focus groups	market research, qualitative research, moderated, moderator, group interviews
call triage	triage, telephone triage, nurse line, dispatcher, 911, prioritized calls, call center
assistive technology	aac, adaptive equipment, assistive devices, screen readers, jaws, accessibility, communication devices
passenger safety	passengers, bus driver, flight attendant, school bus, passenger transport, seat belts
wheelchair securement	wheelchairs, wheelchair lift, paratransit, securement, tie-downs, disabled passengers
pedigree analysis	genetic counseling, pedigrees, family history, genetics, genealogy, breeding records
variant interpretation	acmg, genetic variants, variants, genomics, ngs, exome, variant classification
osha regulations	osha, osha 30, osha 10, safety regulations, workplace safety, ehs, safety standards
reading intervention	reading specialist, literacy, wilson reading, title i, orton-gillingham, struggling readers, reading teacher
transition planning	transition plans, discharge planning, iep, vocational, transition services, transition coordinator
power tools	drills, saws, grinders, hand tools, circular saw, sanders, nail guns, carpentry, construction
medical billing	medical claims, cpt, icd-10, insurance claims, medical coding, claims submission, medicare billing, biller
informed consent	consent forms, consents, clinical research, irb, gcp, clinical trials
ap style	associated press, journalism, reporter, copy editing, ap stylebook
music theory	music degree, composition, musician, harmony, sight reading, composer, music teacher
quantity takeoff	takeoffs, quantity surveying, estimating, take-offs, estimator, quantities, bluebeam
site remediation	remediation, contaminated sites, cleanup, environmental remediation, superfund, brownfield, soil cleanup
fpga design	fpga, vhdl, verilog, xilinx, altera, vivado, rtl
valve maintenance	valves, valve repair, actuators, instrument technician, pipefitter, control valves
experimental design	doe, design of experiments, experiments, designed studies, anova, research design, clinical trials
brand identity	branding, logos, brand, logo design, visual identity, brand guidelines, graphic design
apache hive	hive, hiveql, hql
cost-benefit analysis	cost benefit, roi, cba, feasibility, business case, economic analysis, cost analysis
material selection	selected materials, materials engineering, materials science, material specifications, specified materials, metallurgy
sensor integration	sensors, data acquisition, embedded, arduino, lidar, integrated sensors, instrumentation
design for manufacturability	dfm, dfma, manufacturability, design for manufacturing, design for assembly, product design
topographic mapping	topographic surveys, topo maps, land surveying, contours, cartography, gis, surveyor, topography
cash flow analysis	cash flow, cash flows, dcf, cash forecasting, financial analysis, treasury
loan documentation	loans, loan documents, loan processor, mortgage, loan files, loan closing, loan officer
relationship building	relationships, rapport, networking, client relations, partnerships, account management, trust
credit analysis	credit analyst, creditworthiness, underwriting, loans, credit risk, credit reports, financial statements
gps tracking	gps, telematics, fleet tracking, vehicle tracking, geotab
incident logging	incident reports, logs, tickets, documented incidents, logged, servicenow, incident management, remedy
travel arrangements	booked travel, itineraries, travel, flights, hotel reservations, concur, executive assistant
expense reporting	expense reports, expenses, concur, reimbursements, expense accounts
email marketing	mailchimp, email campaigns, constant contact, newsletters, marketo, pardot, e-mail marketing, eblasts, drip campaigns
project scheduling	project schedules, ms project, primavera, gantt, scheduler, milestones, timelines, p6
excavator operation	excavator, backhoe, trackhoe, heavy equipment, digging, excavators, trenching
msha compliance	msha, mine safety, mining, part 46, part 48
gps machine control	machine control, trimble, topcon, gps grading, leica, gps
training needs analysis	training needs, needs assessment, skills gap, tna, needs analysis, training assessment
e-learning authoring	articulate, storyline, captivate, e-learning, elearning, lectora, online courses, scorm
training evaluation	kirkpatrick, evaluated training, training effectiveness, course evaluations, training feedback, training metrics
cpr certification	cpr, bls, cpr certified, aed, first aid, acls, heartsaver
fitness assessment	personal trainer, fitness evaluations, body composition, fitness testing, exercise physiology, fitness
load charts	crane operator, lift plans, rigging, crane, nccco
program design	designed programs, program development, developed programs, workouts, personal trainer, curriculum
cpr/aed	cpr, aed, bls, first aid, lifeguard, red cross, heartsaver
client retention	retained clients, repeat business, customer retention, client relationships, loyalty, account management, retention
shaft alignment	laser alignment, alignment, couplings, millwright, rotating equipment, dial indicators
hvac maintenance	hvac, air conditioning, refrigeration, heating, chillers, furnaces, boilers, epa 608
diesel engine repair	diesel mechanic, diesel, diesel technician, engine rebuild, cummins, caterpillar, detroit diesel, overhauls
courtroom testimony	testified, court, expert witness, testimony, trials, hearings, deposition
instrument counts	surgical counts, scrub tech, surgical technologist, sponge counts, operating room, circulating nurse
bls certification	bls, cpr, basic life support, acls, aha certified
electronic health records	ehr, emr, epic, cerner, electronic medical records, meditech, allscripts, eclinicalworks, charting
market analysis	market research, market trends, competitor analysis, comps, market studies, industry analysis, market analyst
responsible gambling	casino, gaming regulations, problem gambling, responsible gaming, dealer
press releases	public relations, media relations, news releases, publicity, communications, pr, press kits
media relations	public relations, press releases, journalists, publicity, press, spokesperson, reporters, pr
fraud detection	fraud, fraud investigations, aml, fraud prevention, forensic accounting, suspicious activity, cfe, fraudulent
home safety assessment	home safety, home evaluations, home health, fall prevention, home visits, occupational therapy, home assessments
airway management	intubation, ventilation, respiratory therapist, anesthesia, tracheostomy, paramedic, acls, ventilators
linear programming	optimization, operations research, simplex, cplex, gurobi, lp, solver
schematic reading	schematics, wiring diagrams, blueprints, electrical drawings, circuit diagrams, prints
returns processing	returns, exchanges, refunds, rma, processed returns, reverse logistics
legal terminology	paralegal, legal assistant, legal secretary, law, attorney, court, legal documents
leak detection	leaks, leak testing, pressure testing, leak repair, helium leak, gas leaks
plumbing repair	plumber, plumbing, pipes, drains, faucets, toilets, leaks, water heaters
electrical troubleshooting	electrician, multimeter, wiring, electrical repair, circuits, diagnosed electrical, motor controls, schematics
crm software	salesforce, crm, hubspot, dynamics crm, zoho, siebel, customer relationship management, act!
background checks	background investigations, screening, reference checks, criminal history, vetting, pre-employment, fingerprinting
internal controls	sox, audit, sarbanes-oxley, internal audit, coso, control testing, segregation of duties
autocad civil 3d	civil 3d, civil3d
cost estimation	estimates, estimator, bids, takeoffs, quotes, cost analysis, bidding, cost estimating
competitor analysis	competitive analysis, competitors, market research, competitive intelligence, swot, benchmarking, market analysis
interview scheduling	scheduled interviews, recruiting coordinator, interviews, recruiting, candidates, recruiter
cost control	budgets, cost reduction, cost savings, expenses, variance, cost management, waste reduction, food cost
primavera p6	primavera, p6, project scheduler, cpm scheduling
feature engineering	machine learning, feature selection, feature extraction, features, data scientist, predictive modeling
search engine optimization	seo, keywords, google analytics, sem, organic search, search rankings, backlinks, moz
collective bargaining	union, labor relations, union contracts, cba, labor negotiations, grievances, arbitration, contract negotiations
bank reconciliation	reconciled, bank statements, reconciliations, bank accounts, bookkeeper, general ledger, month-end
accounts payable	a/p, ap, invoices, vendor payments, payables, check runs, invoice processing
learning management systems	lms, moodle, blackboard, canvas, cornerstone, d2l, saba
regulatory strategy	regulatory affairs, fda submissions, 510k, ind, nda, rac, pma, ema
change control	change management, change requests, cab, version control, configuration management, change orders, ecn, eco
customer retention	retained customers, loyalty, client retention, churn, repeat business, customer success, customer satisfaction
six sigma	dmaic, black belt, green belt, lean, minitab, process improvement, spc
asset allocation	portfolio management, investments, portfolio, diversification, wealth management, investment strategy
construction documents	cds, drawings, blueprints, construction drawings, specifications, revit, autocad, architectural drawings
vendor contracts	vendors, contracts, negotiated contracts, supplier agreements, procurement, purchasing, slas, vendor management
skip tracing	collections, skip trace, debt collection, locate debtors, collector, repossession, private investigator
payment processing	payments, processed payments, transactions, credit cards, cashier, billing, cash handling, invoices
client interviews	interviewed clients, intake, intake interviews, client intake, interviewing, case manager, interviews
kpi reporting	kpis, metrics, dashboards, key performance indicators, scorecards, performance reports
contract management	contracts, contract administration, contract manager, agreements, negotiated contracts, subcontracts, vendor contracts
user training	trained users, end-user training, training, user guides, trained staff, taught users, training sessions
rest api integration	restful, api, api integration, web services, json, integrated apis, third-party apis
budget monitoring	budgets, expenses, variance, budget tracking, expenditures, monitored spending, budget control
customer communication	customers, customer service, correspondence, clients, call center, phone calls, customer support
zoning review	zoning, land use, city planner, planning commission, ordinances, permits, site plan review, variances
case management software	clio, case management, hmis, salesforce, client database, apricot, abacus
icd-10 coding	icd-10, medical coding, icd-9, coder, cpc, icd, ccs, diagnosis codes
national electrical code	nec, electrician, electrical code, nfpa 70, journeyman electrician, code compliance
keyword research	seo, keywords, semrush, ahrefs, adwords, search engine optimization, keyword planner
inventory counts	counted inventory, cycle counts, stocktaking, physical inventory, inventories, stock counts
groundwater monitoring	monitoring wells, groundwater sampling, well sampling, hydrogeology, aquifer, water samples
building automation	bas, bms, bacnet, building management systems, metasys, hvac controls, niagara, ddc
cost reduction	cost savings, reduced costs, savings, cut costs, lean, saved, efficiency
sprint planning	scrum, sprints, agile, backlog, user stories, scrum master, jira
release management	releases, deployments, release manager, ci/cd, deployment, version control, go-live, build and release
scrap reduction	reduced scrap, waste reduction, lean, six sigma, yield, defect reduction, rework
coordinate measuring machines	cmm, pc-dmis, zeiss, metrology, calypso, faro
first article inspection	fai, first article, first piece, as9102, quality inspector, ppap
nonconformance reports	ncr, ncrs, nonconforming, corrective action, capa, non-conformance, mrb, deviations
embedded c	embedded, firmware, microcontrollers, c programming, embedded systems, rtos, stm32
food cost control	food cost, food costs, portion control, inventory, waste reduction, menu costing, chef
supplier audits	audited suppliers, supplier quality, vendor audits, supplier qualification, audits, iso 9001
patient transport	transported patients, transporter, ambulance, wheelchairs, stretchers, emt, patient transfers
clinical supervision	supervised clinicians, clinical supervisor, preceptor, supervised interns, licensed supervisor, supervised therapists
plasma cutting	plasma cutter, plasma, plasma table, metal cutting, fabrication
load securement	tie-downs, tarping, flatbed, strapping, chains, secured loads, cargo securement
staff training	trained, training, onboarding, coached, mentored, employee development, new hires, workshops
class a cdl	cdl, commercial driver, tractor trailer, cdl-a, truck driver, semi, 18 wheeler, otr
crew training	trained crew, trained employees, training, crew trainer, onboarding, new hires, coached
court testimony	testified, expert witness, testimony, court, trials, hearings, deposition
recipe scaling	recipes, batch cooking, recipe conversion, baking, chef, yields, banquet
inventory ordering	ordered supplies, ordering, purchasing, stock, reordering, purchase orders, supplies, replenishment
vital signs	vitals, blood pressure, pulse, temperature, respiration, cna, patient monitoring
visual schedules	autism, special education, visual supports, picture schedules, pecs, teacch, aba
cycle counting	cycle counts, inventory control, physical inventory, stocktaking, inventory counts, inventory audits
batch records	gmp, batch documentation, manufacturing records, batch production, cgmp, mbr
line clearance	gmp, packaging line, cgmp, changeovers, line changeover, batch records
`;
