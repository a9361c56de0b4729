// Generated from docs/api/v1.1/api-resources/dnsService/index.md. Do not edit: change the docs, then run `stubdown generate`.

import { path } from "../core/path.js";
import { ResourceClient, type Collection, type ListQuery } from "../core/resource.js";
import type { RequestOptions } from "../core/transport.js";
import type * as models from "@rancher-v1/models";

/**
 * A service alias: a name in the internal DNS that resolves to one or more other services. It
 * is set up with service links and has no application containers of its own.
 */
export class DnsServices extends ResourceClient {
  /** `GET /v1/dnsServices` */
  list(query: ListQuery = {}, options?: RequestOptions): Promise<Collection<models.DnsService>> {
    return ResourceClient.send(this, "GET", path`/dnsServices`, undefined, { ...options, query });
  }

  /** `POST /v1/dnsServices` */
  create(body: models.DnsServiceCreate, options?: RequestOptions): Promise<models.DnsService> {
    return ResourceClient.send(this, "POST", path`/dnsServices`, body, options);
  }

  /** `GET /v1/dnsServices/${ID}` */
  get(id: string, options?: RequestOptions): Promise<models.DnsService> {
    return ResourceClient.send(this, "GET", path`/dnsServices/${id}`, undefined, options);
  }

  /** `PUT /v1/dnsServices/${ID}` */
  update(id: string, body: models.DnsServiceUpdate, options?: RequestOptions): Promise<models.DnsService> {
    return ResourceClient.send(this, "PUT", path`/dnsServices/${id}`, body, options);
  }

  /** `DELETE /v1/dnsServices/${ID}` */
  delete(id: string, options?: RequestOptions): Promise<models.DnsService | undefined> {
    return ResourceClient.send(this, "DELETE", path`/dnsServices/${id}`, undefined, options);
  }

  /** `POST /v1/dnsServices/${ID}?action=activate` */
  activate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/dnsServices/${id}?action=activate`, undefined, options);
  }

  /** `POST /v1/dnsServices/${ID}?action=deactivate` */
  deactivate(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/dnsServices/${id}?action=deactivate`, undefined, options);
  }

  /** `POST /v1/dnsServices/${ID}?action=removeservicelink` */
  removeservicelink(id: string, input: models.AddRemoveServiceLinkInput, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/dnsServices/${id}?action=removeservicelink`, input, options);
  }

  /** `POST /v1/dnsServices/${ID}?action=rollback` */
  rollback(id: string, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/dnsServices/${id}?action=rollback`, undefined, options);
  }

  /** `POST /v1/dnsServices/${ID}?action=setservicelinks` */
  setServiceLinks(id: string, input: models.SetServiceLinksInput = {}, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/dnsServices/${id}?action=setservicelinks`, input, options);
  }

  /** `POST /v1/dnsServices/${ID}?action=upgrade` */
  upgrade(id: string, input: models.ServiceUpgrade = {}, options?: RequestOptions): Promise<models.Service> {
    return ResourceClient.send(this, "POST", path`/dnsServices/${id}?action=upgrade`, input, options);
  }
}
