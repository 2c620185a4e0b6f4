import type { SkillAlias } from './lexicon.ts';

/** Canonical name, then its usual other spellings. A `=` before a spelling: found in text only in this case. */
const TABLE = `
JavaScript | JS | ECMAScript | Java Script
TypeScript | =TS
Node.js | NodeJS | Node JS
React | =React | ReactJS | React.js
Angular | =Angular | AngularJS | Angular.js
Vue.js | VueJS
jQuery
Java | =Java
J2EE | Java EE | Java Enterprise Edition
Spring Framework | Spring Boot | Spring MVC
Python | =Python
C# | C Sharp | CSharp
C++ | CPP
.NET | dot net | .NET Framework
ASP.NET
Go | =Go | Golang
PHP
Ruby on Rails | RoR
Perl | =Perl
MATLAB
R | =R
SAS | =SAS
SPSS
HTML | HTML5
CSS | CSS3
XML
JSON
REST APIs | REST API | RESTful web services | RESTful services
SQL
MySQL | My SQL
PostgreSQL | Postgres
Microsoft SQL Server | MS SQL Server | MSSQL | SQL Server | MS SQL
Oracle Database | Oracle DB
MongoDB | Mongo DB
Hadoop | Apache Hadoop
Apache Spark | PySpark
Apache Kafka | Kafka
Teradata
Informatica
ETL
Tableau | =Tableau
Power BI | Microsoft Power BI | PowerBI
Machine learning | =ML
Natural language processing | =NLP
Artificial intelligence | =AI
Amazon Web Services | AWS
Amazon EC2 | AWS EC2
Microsoft Azure | =Azure
Google Cloud Platform | GCP | Google Cloud
Docker
Kubernetes | k8s
OpenShift
Terraform | =Terraform
Ansible | =Ansible
Puppet | =Puppet
Jenkins | =Jenkins
Git | =Git
GitHub
Subversion | =SVN
Maven | Apache Maven | =Maven
JIRA | Atlassian Jira
Continuous integration | =CI/CD
Linux
UNIX
Red Hat Enterprise Linux | RHEL
Microsoft Windows | MS Windows | =Windows
Windows Server | Microsoft Windows Server
Active Directory | Microsoft Active Directory
VMware
Citrix | =Citrix
TCP/IP
DNS
VPN | Virtual private network | Virtual private networks
Microsoft Office | MS Office | Office suite | Microsoft Office Suite | Office 365 | Microsoft 365
Microsoft Excel | MS Excel | =Excel
Microsoft Word | MS Word | =Word
Microsoft PowerPoint | MS PowerPoint | PowerPoint | Power Point
Microsoft Outlook | MS Outlook | =Outlook
Microsoft Access | MS Access
Microsoft Project | MS Project
Microsoft Teams | MS Teams
Microsoft Visio | MS Visio | Visio
Microsoft SharePoint | SharePoint | Share Point
Microsoft Dynamics | MS Dynamics | Dynamics 365
Google Docs
Google Workspace | G Suite
Visual Basic for Applications | VBA
Visual Basic | VB.NET
SAP | =SAP
Salesforce | Salesforce.com | Salesforce CRM
Oracle E-Business Suite | Oracle EBS
NetSuite | Oracle NetSuite
QuickBooks | Intuit QuickBooks | Quick Books
Workday | =Workday
HubSpot
Marketo
ServiceNow | Service Now
Adobe Photoshop | Photoshop
Adobe Illustrator
Adobe InDesign | InDesign
Adobe Acrobat
Adobe Premiere Pro | Premiere Pro
Adobe After Effects | After Effects
AutoCAD | Auto CAD | Autodesk AutoCAD
SolidWorks | Solid Works
ArcGIS
Facebook | =Facebook
PLC programming | =PLC | =PLCs
SCADA
Electronic health records | =EHR | =EMR | Electronic medical records
eClinicalWorks
ICD-10 | ICD 10
CPR | Cardiopulmonary resuscitation
First aid
Quality assurance | =QA
Quality control | =QC
Search engine optimisation | SEO | Search engine optimization
Customer relationship management | =CRM
Enterprise resource planning | =ERP
Agile | =Agile | Agile methodology | Agile methodologies
Scrum | =Scrum
Lean Six Sigma | Six Sigma
Project management
Customer service
Data entry
`;

/**
 * Spellings of common skills, a starting point that can be read in a minute; the skill graph brings its own.
 */
export const commonSkillAliases: readonly SkillAlias[] = TABLE.trim()
  .split('\n')
  .flatMap((row) => {
    const [canonical, ...spellings] = row.split('|').map((cell) => cell.trim());
    const exactOnly = spellings.includes(`=${canonical}`);
    return [
      { alias: canonical, canonical, exactCase: exactOnly },
      ...spellings.map((spelling) => ({
        alias: spelling.replace(/^=/, ''),
        canonical,
        exactCase: spelling.startsWith('='),
      })),
    ];
  });
