export { calculateBezwaareinde } from '@naast/domain/bezwaar';
