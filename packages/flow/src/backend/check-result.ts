/** What backends answer: results with their Data points, and receipts of withdrawals. */
import {
  isDataPointValue,
  type VerificationResult,
  type WithdrawalReceipt,
} from '@passbase-verify/protocol';
import {demand, isList, isText} from './demand.js';

const STATUSES: ReadonlySet<unknown> = new Set([
  'created',
  'processing',
  'pending',
  'approved',
  'declined',
]);

/** @throws {PassbaseError} `ERR_ADAPTER_NONSENSE` */
export function checkResult(
  result: VerificationResult,
  verificationId: string,
): VerificationResult {
  demand(typeof result === 'object' && result !== null, 'result() must answer with a result');
  demand(result.verificationId === verificationId, 'the result is of another Verification');
  demand(isText(result.identityAccessKey), 'a result needs an identityAccessKey');
  demand(STATUSES.has(result.status), `no status is named ${result.status}`);
  demand(isList(result.reasons) && result.reasons.every(isText), 'reasons are codes');
  demand(isList(result.dataPoints), 'a result needs dataPoints');
  for (const dataPoint of result.dataPoints) {
    demand(isText(dataPoint?.key), 'a Data point needs a key');
    demand(
      isDataPointValue(dataPoint.type, dataPoint.value),
      `the value of ${dataPoint.key} has no such type`,
    );
    demand(
      typeof dataPoint.evidence?.zone === 'string' && isList(dataPoint.evidence.crossChecks),
      `${dataPoint.key} needs its evidence`,
    );
  }
  return result;
}

/** Nothing is shown as withdrawn on the strength of an answer that does not say so. */
export function checkWithdrawal(
  receipt: WithdrawalReceipt,
  consentDigest: string,
): WithdrawalReceipt {
  demand(receipt?.consentDigest === consentDigest, 'the answer is of another withdrawal');
  demand(!Number.isNaN(Date.parse(receipt.confirmedAt)), 'confirmedAt must be an ISO 8601 instant');
  demand(isList(receipt.deleted) && receipt.deleted.every(isText), 'deleted lists Data points');
  return receipt;
}
