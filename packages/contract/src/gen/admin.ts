import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { Account as _stint_batch_v1_Account, Account__Output as _stint_batch_v1_Account__Output } from './stint/batch/v1/Account.ts';
import type { AccountQuotas as _stint_batch_v1_AccountQuotas, AccountQuotas__Output as _stint_batch_v1_AccountQuotas__Output } from './stint/batch/v1/AccountQuotas.ts';
import type { AdminServiceClient as _stint_batch_v1_AdminServiceClient, AdminServiceDefinition as _stint_batch_v1_AdminServiceDefinition } from './stint/batch/v1/AdminService.ts';
import type { CreateAccountRequest as _stint_batch_v1_CreateAccountRequest, CreateAccountRequest__Output as _stint_batch_v1_CreateAccountRequest__Output } from './stint/batch/v1/CreateAccountRequest.ts';
import type { CreateAccountResponse as _stint_batch_v1_CreateAccountResponse, CreateAccountResponse__Output as _stint_batch_v1_CreateAccountResponse__Output } from './stint/batch/v1/CreateAccountResponse.ts';
import type { DeleteAccountRequest as _stint_batch_v1_DeleteAccountRequest, DeleteAccountRequest__Output as _stint_batch_v1_DeleteAccountRequest__Output } from './stint/batch/v1/DeleteAccountRequest.ts';
import type { DeleteAccountResponse as _stint_batch_v1_DeleteAccountResponse, DeleteAccountResponse__Output as _stint_batch_v1_DeleteAccountResponse__Output } from './stint/batch/v1/DeleteAccountResponse.ts';
import type { GetAccountKeysRequest as _stint_batch_v1_GetAccountKeysRequest, GetAccountKeysRequest__Output as _stint_batch_v1_GetAccountKeysRequest__Output } from './stint/batch/v1/GetAccountKeysRequest.ts';
import type { GetAccountKeysResponse as _stint_batch_v1_GetAccountKeysResponse, GetAccountKeysResponse__Output as _stint_batch_v1_GetAccountKeysResponse__Output } from './stint/batch/v1/GetAccountKeysResponse.ts';
import type { GetAccountRequest as _stint_batch_v1_GetAccountRequest, GetAccountRequest__Output as _stint_batch_v1_GetAccountRequest__Output } from './stint/batch/v1/GetAccountRequest.ts';
import type { GetAccountResponse as _stint_batch_v1_GetAccountResponse, GetAccountResponse__Output as _stint_batch_v1_GetAccountResponse__Output } from './stint/batch/v1/GetAccountResponse.ts';
import type { ListAccountsRequest as _stint_batch_v1_ListAccountsRequest, ListAccountsRequest__Output as _stint_batch_v1_ListAccountsRequest__Output } from './stint/batch/v1/ListAccountsRequest.ts';
import type { ListAccountsResponse as _stint_batch_v1_ListAccountsResponse, ListAccountsResponse__Output as _stint_batch_v1_ListAccountsResponse__Output } from './stint/batch/v1/ListAccountsResponse.ts';
import type { MachineUsage as _stint_batch_v1_MachineUsage, MachineUsage__Output as _stint_batch_v1_MachineUsage__Output } from './stint/batch/v1/MachineUsage.ts';
import type { RegenerateAccountKeyRequest as _stint_batch_v1_RegenerateAccountKeyRequest, RegenerateAccountKeyRequest__Output as _stint_batch_v1_RegenerateAccountKeyRequest__Output } from './stint/batch/v1/RegenerateAccountKeyRequest.ts';
import type { RegenerateAccountKeyResponse as _stint_batch_v1_RegenerateAccountKeyResponse, RegenerateAccountKeyResponse__Output as _stint_batch_v1_RegenerateAccountKeyResponse__Output } from './stint/batch/v1/RegenerateAccountKeyResponse.ts';
import type { UpdateAccountRequest as _stint_batch_v1_UpdateAccountRequest, UpdateAccountRequest__Output as _stint_batch_v1_UpdateAccountRequest__Output } from './stint/batch/v1/UpdateAccountRequest.ts';
import type { UpdateAccountResponse as _stint_batch_v1_UpdateAccountResponse, UpdateAccountResponse__Output as _stint_batch_v1_UpdateAccountResponse__Output } from './stint/batch/v1/UpdateAccountResponse.ts';
import type { Usage as _stint_batch_v1_Usage, Usage__Output as _stint_batch_v1_Usage__Output } from './stint/batch/v1/Usage.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  google: {
    protobuf: {
      Timestamp: MessageTypeDefinition<_google_protobuf_Timestamp, _google_protobuf_Timestamp__Output>
    }
  }
  stint: {
    batch: {
      v1: {
        Account: MessageTypeDefinition<_stint_batch_v1_Account, _stint_batch_v1_Account__Output>
        AccountKeyName: EnumTypeDefinition
        AccountQuotas: MessageTypeDefinition<_stint_batch_v1_AccountQuotas, _stint_batch_v1_AccountQuotas__Output>
        /**
         * Accounts: whose pools and jobs they are. Only the key that the controllers are configured with may call it, except as said.
         */
        AdminService: SubtypeConstructor<typeof grpc.Client, _stint_batch_v1_AdminServiceClient> & { service: _stint_batch_v1_AdminServiceDefinition }
        CreateAccountRequest: MessageTypeDefinition<_stint_batch_v1_CreateAccountRequest, _stint_batch_v1_CreateAccountRequest__Output>
        CreateAccountResponse: MessageTypeDefinition<_stint_batch_v1_CreateAccountResponse, _stint_batch_v1_CreateAccountResponse__Output>
        DeleteAccountRequest: MessageTypeDefinition<_stint_batch_v1_DeleteAccountRequest, _stint_batch_v1_DeleteAccountRequest__Output>
        DeleteAccountResponse: MessageTypeDefinition<_stint_batch_v1_DeleteAccountResponse, _stint_batch_v1_DeleteAccountResponse__Output>
        GetAccountKeysRequest: MessageTypeDefinition<_stint_batch_v1_GetAccountKeysRequest, _stint_batch_v1_GetAccountKeysRequest__Output>
        GetAccountKeysResponse: MessageTypeDefinition<_stint_batch_v1_GetAccountKeysResponse, _stint_batch_v1_GetAccountKeysResponse__Output>
        GetAccountRequest: MessageTypeDefinition<_stint_batch_v1_GetAccountRequest, _stint_batch_v1_GetAccountRequest__Output>
        GetAccountResponse: MessageTypeDefinition<_stint_batch_v1_GetAccountResponse, _stint_batch_v1_GetAccountResponse__Output>
        ListAccountsRequest: MessageTypeDefinition<_stint_batch_v1_ListAccountsRequest, _stint_batch_v1_ListAccountsRequest__Output>
        ListAccountsResponse: MessageTypeDefinition<_stint_batch_v1_ListAccountsResponse, _stint_batch_v1_ListAccountsResponse__Output>
        MachineUsage: MessageTypeDefinition<_stint_batch_v1_MachineUsage, _stint_batch_v1_MachineUsage__Output>
        RegenerateAccountKeyRequest: MessageTypeDefinition<_stint_batch_v1_RegenerateAccountKeyRequest, _stint_batch_v1_RegenerateAccountKeyRequest__Output>
        RegenerateAccountKeyResponse: MessageTypeDefinition<_stint_batch_v1_RegenerateAccountKeyResponse, _stint_batch_v1_RegenerateAccountKeyResponse__Output>
        UpdateAccountRequest: MessageTypeDefinition<_stint_batch_v1_UpdateAccountRequest, _stint_batch_v1_UpdateAccountRequest__Output>
        UpdateAccountResponse: MessageTypeDefinition<_stint_batch_v1_UpdateAccountResponse, _stint_batch_v1_UpdateAccountResponse__Output>
        Usage: MessageTypeDefinition<_stint_batch_v1_Usage, _stint_batch_v1_Usage__Output>
      }
    }
  }
}

