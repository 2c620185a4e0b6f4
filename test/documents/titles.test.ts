import { expect, test } from 'vitest';
import { titlesMatch } from '../../src/documents/titles.ts';

test.each([
  ['Chemical Technicians', 'Chemical Technician'],
  ['Maids and Housekeeping Cleaners', 'Housekeeping Cleaner'],
  ['Cooks, Restaurant', 'Restaurant cook'],
  ['Insulation workers - floor - ceiling - and wall', 'Insulation workers, floor, ceiling, and wall'],
  ['Legal Secretaries', 'legal secretary'],
  ['Interpreters and translators', 'interpreting and translating'],
  ['Sr. Java Developer', 'Senior Java Developer'],
  ['Cooks', 'Cook, Restaurant'],
  ['Models', 'Fashion and Fitness Model'],
  ['Firemen', 'Fireman'],
  ['Farmers, Ranchers, and Other Agricultural Managers', 'Farmers and Ranchers'],
  ['Project Management', 'Project Manager'],
])('%s = %s', (a, b) => {
  expect([titlesMatch(a, b), titlesMatch(b, a)]).toEqual([true, true]);
});

test.each([
  ['Sales Manager', 'Sales Assistant'],
  ['Manager', 'Sales Manager'],
  ['Baker', 'Welder'],
  ['Occupational Therapist', 'Occupational Therapy Assistant'],
  ['Dental Hygiene', 'Dental Hygiene Manager'],
  ['Helpers--electricians', 'Electrician'],
  ['Optical Lab Trainee', 'Optical Lab'],
  ['Data Engineer', 'Mechanical Engineer'],
  ['', 'Baker'],
  ['of the', 'of the'],
])('%s ≠ %s', (a, b) => {
  expect([titlesMatch(a, b), titlesMatch(b, a)]).toEqual([false, false]);
});
