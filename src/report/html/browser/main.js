import { startExplorer } from './explorer.js';
import { startTheme } from './theme.js';

startTheme();
startExplorer();
