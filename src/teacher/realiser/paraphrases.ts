import { commonSkillAliases } from '../../documents/commonSkillAliases.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';
import { activityForms } from './activityForms.ts';

/** A skill, then other ways of saying it that a person takes for the same. */
const TABLE = `
Microsoft Excel | Excel | MS Excel | Excel workbooks | spreadsheets in Excel
Microsoft Word | Word | MS Word | documents in Word
Microsoft PowerPoint | PowerPoint | MS PowerPoint | slides in PowerPoint
Microsoft Outlook | Outlook | MS Outlook | mail and calendars in Outlook
Microsoft Access | MS Access | Access databases
Microsoft Office | MS Office | the Office suite | Office 365
Microsoft Project | MS Project | plans in MS Project
Microsoft Teams | MS Teams | meetings in MS Teams
Microsoft SharePoint | SharePoint | SharePoint sites
Microsoft Visio | Visio | MS Visio | Visio charts
Microsoft SQL Server | SQL Server | MS SQL Server | MSSQL
Microsoft Azure | Azure | Azure cloud | Microsoft's Azure cloud
Microsoft Dynamics | MS Dynamics | Dynamics 365
Amazon Web Services | AWS | Amazon's AWS cloud
Google Cloud Platform | GCP | Google Cloud
Google Docs | documents in Google Docs | shared Google Docs
Google Workspace | G Suite
Adobe Photoshop | Photoshop | retouching in Photoshop
Adobe Illustrator | Illustrator | drawings in Illustrator
Adobe InDesign | InDesign | page layout in InDesign
Adobe Acrobat | Acrobat | PDF work in Acrobat
Adobe Premiere Pro | Premiere Pro | cutting in Premiere Pro
Autodesk AutoCAD | AutoCAD | ACAD
AutoCAD | Autodesk AutoCAD | ACAD | drawing in AutoCAD
Autodesk Revit | Revit | Revit models
SolidWorks | Solid Works | SolidWorks models
QuickBooks | Intuit QuickBooks | QuickBooks ledgers
SAP | SAP ERP | the SAP system
Salesforce | Salesforce CRM | Salesforce.com
JavaScript | JS | ECMAScript
TypeScript | typed JavaScript (TypeScript)
Python | Python scripting | programs in Python
Java | the Java language | Java programming
C++ | CPP | the C++ language
C# | C Sharp | CSharp
SQL | SQL queries | querying in SQL
PL/SQL | Oracle PL/SQL | stored procedures in PL/SQL
Oracle Database | Oracle DB | Oracle databases
PostgreSQL | Postgres | PostgreSQL databases
MySQL | My SQL | MySQL databases
MongoDB | Mongo DB
HTML | HTML5 | HTML markup
CSS | CSS3 | CSS style sheets
XML | Extensible Markup Language | XML documents
REST APIs | RESTful services | REST interfaces
Node.js | NodeJS | Node
React | ReactJS | React.js
Angular | AngularJS | Angular.js
Kubernetes | k8s | Kubernetes clusters
Docker | Docker containers
Linux | Linux servers | the Linux command line
UNIX | UNIX systems | the UNIX command line
Windows Server | Microsoft Windows Server
Active Directory | Microsoft Active Directory | AD accounts
VMware | VMware hosts
TCP/IP | the TCP/IP stack
Git | Git repositories | version control with Git
JIRA | Atlassian Jira | Jira boards
Selenium | Selenium tests | browser tests with Selenium
Hadoop | Apache Hadoop | Hadoop clusters
Apache Spark | Spark jobs | PySpark
Tableau | Tableau dashboards
Power BI | Microsoft Power BI | PowerBI | Power BI dashboards
ETL | extract, transform and load | ETL jobs
Machine learning | ML | machine-learned models
Data warehousing | data warehouses | building data warehouses
Agile | Agile teamwork | Agile methods | working in Agile teams
Scrum | Scrum sprints | the Scrum method
Business analysis | analysis for the business | business analyst work
Quality assurance | QA
Quality control | QC | quality checks
Customer service | serving customers | service to customers | helping customers
Customer relationship management | CRM
Enterprise resource planning | ERP
Technical support | tech support | support with technical questions
Help desk | service desk | help desk work
Troubleshooting | fault finding | tracking down faults
Communication | communication skills | clear communication
Communication skills | clear communication | communicating clearly
Leadership | leading a team | team leadership
Teamwork | working in a team | team work
Problem solving | solving problems | problem-solving
Attention to detail | a sharp eye for detail | eye for small details
Negotiation | negotiating | negotiation of terms
Public speaking | speaking in public | speaking before groups
Technical writing | writing technical texts | technical documentation
Documentation | writing documentation | keeping documents up to date
Report writing | writing reports | written reports
Record keeping | keeping records | keeping registers up to date
Data entry | entering data | keying in data
Time management | managing one's time | good use of time
Project management | managing projects | project lead work | running projects from plan to handover
Program management | managing programs | running several projects as one program
Change management | managing change | guiding change
Risk management | managing risk | management of risks
Budgeting | drawing up budgets | budget planning
Budget management | managing budgets | keeping to a budget
Accounting | accounts work | keeping the accounts
Bookkeeping | keeping the books | book-keeping
Payroll | paying wages | wage runs
Recruitment | hiring | hiring staff
Recruiting | hiring | finding and hiring staff
Training | training others | staff training
Mentoring | mentoring juniors | bringing on junior staff
Scheduling | drawing up schedules | making schedules
Staff scheduling | making rotas | duty rotas for staff
Inventory control | stock control | control of stock
Inventory management | stock management | managing stock
Procurement | buying | purchasing
Marketing | marketing work | marketing campaigns
Sales | selling | sales work
Research | research work | doing research
Testing | test work | running tests
Unit testing | unit tests | writing unit tests
Software testing | testing of software | testing software
Manual testing | testing by hand | manual tests
Automation | automating work | automated routines
Test automation | automated tests | automated testing
Networking | network work | computer networks
Network security | security of networks | securing networks
Security | security work | keeping systems safe
Electronic health records | EHR | electronic patient charts
CPR | cardiopulmonary resuscitation | CPR certified
First aid | giving first aid | first-aid training
Infection control | preventing infections | control of infections
Patient care | care of patients | caring for patients
Medical billing | billing for medical services | billing of patients
Venipuncture | drawing blood | blood draws
Food safety | safe handling of food | food hygiene
Welding | weld work | MIG and arc welding
Machining | machine-tool work | milling and turning
Blueprint reading | reading blueprints | reading technical drawings
Forklift operation | driving forklifts | forklift driving
Preventive maintenance | maintenance before things break | planned maintenance
Lesson planning | planning lessons | lesson plans
Classroom management | managing a classroom | keeping order in class
Copywriting | writing copy | ad copy
Photography | photographs | taking photographs
Video editing | cutting video | editing of video
Social media | social media channels | social networks
Legal research | research of the law | researching case law
`;

const formsOf = readTable();

function readTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const row of TABLE.trim().split('\n')) {
    const [name, ...forms] = row.split('|').map((cell) => cell.trim());
    table.set(normaliseSkillName(name), forms);
  }
  for (const { alias, canonical } of commonSkillAliases) {
    const name = normaliseSkillName(canonical);
    const forms = table.get(name) ?? [];
    const isNew = [canonical, ...forms].every(
      (form) => normaliseSkillName(form) !== normaliseSkillName(alias),
    );
    if (isNew) table.set(name, [...forms, alias]);
  }
  return table;
}

/** Other ways of writing a skill, from the table and from its grammar; without the name itself. */
export function paraphrasesOf(skill: string): string[] {
  return formsOf.get(normaliseSkillName(skill)) ?? activityForms(skill);
}
