// What the bench uses of ml-cart, which has no types of its own. ml-cart 的类型声明。
declare module 'ml-cart' {
  interface Classifier {
    train(rows: number[][], classes: number[]): void;
    predict(rows: number[][]): number[];
  }
  interface Options {
    gainFunction?: 'gini';
    maxDepth?: number;
    minNumSamples?: number;
    gainThreshold?: number;
  }
  const cart: { DecisionTreeClassifier: new (options: Options) => Classifier };
  export default cart;
}
