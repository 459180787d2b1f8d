// The tags that lessons use without importing them, by name. 课文内置标签。
import Case from './Case.astro';
import Fact from './Fact.astro';
import Mistake from './Mistake.astro';
import Num from './Num.astro';
import OnTheJob from './OnTheJob.astro';
import Part from './Part.astro';
import Point from './Point.astro';
import Predict from './Predict.astro';
import Quiz from './Quiz.astro';
import Step from './Step.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Worked from './Worked.astro';

export const tags = {
  Case,
  Fact,
  Mistake,
  Num,
  OnTheJob,
  Part,
  Point,
  Predict,
  Quiz,
  Step,
  Table,
  Term,
  Worked,
};
