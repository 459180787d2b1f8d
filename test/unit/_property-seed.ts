// Property tests draw the same cases in every run, others when FC_SEED names a seed. 属性测试的种子。
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261124) });
