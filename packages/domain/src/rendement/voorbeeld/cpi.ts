import type { Cpi } from '../invoer.ts';

/** The same figures as cpi.csv; a test compares them. */
export const CPI: Cpi = [
  { jaar: 2006, mutatieProcent: 1.1 },
  { jaar: 2007, mutatieProcent: 1.6 },
  { jaar: 2008, mutatieProcent: 2.5 },
  { jaar: 2009, mutatieProcent: 1.2 },
  { jaar: 2010, mutatieProcent: 1.3 },
  { jaar: 2011, mutatieProcent: 2.3 },
  { jaar: 2012, mutatieProcent: 2.5 },
  { jaar: 2013, mutatieProcent: 2.5 },
  { jaar: 2014, mutatieProcent: 1 },
  { jaar: 2015, mutatieProcent: 0.6 },
  { jaar: 2016, mutatieProcent: 0.3 },
  { jaar: 2017, mutatieProcent: 1.4 },
  { jaar: 2018, mutatieProcent: 1.7 },
  { jaar: 2019, mutatieProcent: 2.6 },
  { jaar: 2020, mutatieProcent: 1.3 },
  { jaar: 2021, mutatieProcent: 2.7 },
  { jaar: 2022, mutatieProcent: 10 },
  { jaar: 2023, mutatieProcent: 3.8 },
  { jaar: 2024, mutatieProcent: 3.3 },
  { jaar: 2025, mutatieProcent: 3.3 },
];
