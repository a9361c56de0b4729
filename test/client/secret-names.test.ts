// The names of values that errors, hooks and logs hide.
import { createClient } from "@bookshop/client";
import { createClient as connect, withDetails } from "@rancher-v1/client/core";
import { expect, it } from "vitest";

import { isSecretName } from "../../generator/plan/runtime.js";
import { scrubber } from "../../templates/runtime/client/core/secrets.js";
import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

const secret = [
  ..."pin PIN userPin user_pin pin_code pinCode PINCode userPINCode newPin2 card-pin otp otp_code totpSecret".split(
    " ",
  ),
  ..."loginOTP pwd db_pwd userPwd passcode door_passcode smtp_pass dbPass wifi_psk mfa mfaCode 2fa tfa_code".split(
    " ",
  ),
  ..."cvv cvv2 card_cvc csrf xsrf bearer security_code verificationCode recovery_codes backup-codes accessCode".split(
    " ",
  ),
  ..."password passwd authorization api_key access_token cookie session".split(" "),
  ..."client_assertion codeVerifier code_verifier private_pem certPem".split(" "),
];
const open = [
  ..."shipping pinned spinner spinning opinion pins pin_id pinId pingUrl Pinterest hotpot".split(
    " ",
  ),
  ..."author keyword compass passenger bypass_reason passed pass_count mfast pemberton tempem country_code code".split(
    " ",
  ),
];

it("the client and the generator call the same names secret", () => {
  const isHidden = (name: string): boolean => scrubber([[name, "the-word"]])("the-word") === "***";
  expect(secret.filter((name) => !isHidden(name))).toEqual([]);
  expect(secret.filter((name) => !isSecretName(name))).toEqual([]);
  expect(open.filter(isHidden)).toEqual([]);
  expect(open.filter(isSecretName)).toEqual([]);
});

it("values of secret names in bodies and queries are hidden in errors", async () => {
  const { url } = await serveScript(({ body, target }) => ({
    status: 422,
    body: { message: body + target, seen: JSON.parse(body) as unknown },
  }));
  const body = { userPin: "314159", card: { cvc: 98765, shipping: "by train" } };
  const query = { otp: "271828", spinner: "round" };
  for (const call of [
    () => createClient({ url, token: "t" }).send("POST", "cards", { body, query }),
    () => withDetails(connect({ url })).request("POST", "cards", { body, query }),
  ]) {
    const error = await failureOf(call());
    expect(error.message + JSON.stringify(error)).not.toMatch(/314159|98765|271828/);
    expect(error.message).toMatch(/by train.*round/);
  }
});
