// Original file: proto/stint/batch/v1/admin.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CreateAccountRequest as _stint_batch_v1_CreateAccountRequest, CreateAccountRequest__Output as _stint_batch_v1_CreateAccountRequest__Output } from '../../../stint/batch/v1/CreateAccountRequest.ts';
import type { CreateAccountResponse as _stint_batch_v1_CreateAccountResponse, CreateAccountResponse__Output as _stint_batch_v1_CreateAccountResponse__Output } from '../../../stint/batch/v1/CreateAccountResponse.ts';
import type { DeleteAccountRequest as _stint_batch_v1_DeleteAccountRequest, DeleteAccountRequest__Output as _stint_batch_v1_DeleteAccountRequest__Output } from '../../../stint/batch/v1/DeleteAccountRequest.ts';
import type { DeleteAccountResponse as _stint_batch_v1_DeleteAccountResponse, DeleteAccountResponse__Output as _stint_batch_v1_DeleteAccountResponse__Output } from '../../../stint/batch/v1/DeleteAccountResponse.ts';
import type { GetAccountKeysRequest as _stint_batch_v1_GetAccountKeysRequest, GetAccountKeysRequest__Output as _stint_batch_v1_GetAccountKeysRequest__Output } from '../../../stint/batch/v1/GetAccountKeysRequest.ts';
import type { GetAccountKeysResponse as _stint_batch_v1_GetAccountKeysResponse, GetAccountKeysResponse__Output as _stint_batch_v1_GetAccountKeysResponse__Output } from '../../../stint/batch/v1/GetAccountKeysResponse.ts';
import type { GetAccountRequest as _stint_batch_v1_GetAccountRequest, GetAccountRequest__Output as _stint_batch_v1_GetAccountRequest__Output } from '../../../stint/batch/v1/GetAccountRequest.ts';
import type { GetAccountResponse as _stint_batch_v1_GetAccountResponse, GetAccountResponse__Output as _stint_batch_v1_GetAccountResponse__Output } from '../../../stint/batch/v1/GetAccountResponse.ts';
import type { ListAccountsRequest as _stint_batch_v1_ListAccountsRequest, ListAccountsRequest__Output as _stint_batch_v1_ListAccountsRequest__Output } from '../../../stint/batch/v1/ListAccountsRequest.ts';
import type { ListAccountsResponse as _stint_batch_v1_ListAccountsResponse, ListAccountsResponse__Output as _stint_batch_v1_ListAccountsResponse__Output } from '../../../stint/batch/v1/ListAccountsResponse.ts';
import type { RegenerateAccountKeyRequest as _stint_batch_v1_RegenerateAccountKeyRequest, RegenerateAccountKeyRequest__Output as _stint_batch_v1_RegenerateAccountKeyRequest__Output } from '../../../stint/batch/v1/RegenerateAccountKeyRequest.ts';
import type { RegenerateAccountKeyResponse as _stint_batch_v1_RegenerateAccountKeyResponse, RegenerateAccountKeyResponse__Output as _stint_batch_v1_RegenerateAccountKeyResponse__Output } from '../../../stint/batch/v1/RegenerateAccountKeyResponse.ts';
import type { UpdateAccountRequest as _stint_batch_v1_UpdateAccountRequest, UpdateAccountRequest__Output as _stint_batch_v1_UpdateAccountRequest__Output } from '../../../stint/batch/v1/UpdateAccountRequest.ts';
import type { UpdateAccountResponse as _stint_batch_v1_UpdateAccountResponse, UpdateAccountResponse__Output as _stint_batch_v1_UpdateAccountResponse__Output } from '../../../stint/batch/v1/UpdateAccountResponse.ts';

/**
 * Accounts: whose pools and jobs they are. Only the key that the controllers are configured with may call it, except as said.
 */
export interface AdminServiceClient extends grpc.Client {
  /**
   * Creates an account with two keys. Errors: ALREADY_EXISTS ACCOUNT_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED QUOTA_REACHED.
   */
  CreateAccount(argument: _stint_batch_v1_CreateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _stint_batch_v1_CreateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _stint_batch_v1_CreateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _stint_batch_v1_CreateAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Creates an account with two keys. Errors: ALREADY_EXISTS ACCOUNT_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED QUOTA_REACHED.
   */
  createAccount(argument: _stint_batch_v1_CreateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _stint_batch_v1_CreateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _stint_batch_v1_CreateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _stint_batch_v1_CreateAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Forgets an account that holds nothing; its keys end at once. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; FAILED_PRECONDITION
   * ACCOUNT_NOT_EMPTY, ACCOUNT_KEY_CONFIGURED.
   */
  DeleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Forgets an account that holds nothing; its keys end at once. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; FAILED_PRECONDITION
   * ACCOUNT_NOT_EMPTY, ACCOUNT_KEY_CONFIGURED.
   */
  deleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  deleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  deleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  deleteAccount(argument: _stint_batch_v1_DeleteAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_DeleteAccountResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * One account, and what it has of what it may have. A key of an account may ask for its own. Errors: NOT_FOUND ACCOUNT_NOT_FOUND.
   */
  GetAccount(argument: _stint_batch_v1_GetAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  GetAccount(argument: _stint_batch_v1_GetAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  GetAccount(argument: _stint_batch_v1_GetAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  GetAccount(argument: _stint_batch_v1_GetAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  /**
   * One account, and what it has of what it may have. A key of an account may ask for its own. Errors: NOT_FOUND ACCOUNT_NOT_FOUND.
   */
  getAccount(argument: _stint_batch_v1_GetAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  getAccount(argument: _stint_batch_v1_GetAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  getAccount(argument: _stint_batch_v1_GetAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  getAccount(argument: _stint_batch_v1_GetAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_GetAccountResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Both keys of an account. Errors: NOT_FOUND ACCOUNT_NOT_FOUND.
   */
  GetAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  GetAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  GetAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  GetAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Both keys of an account. Errors: NOT_FOUND ACCOUNT_NOT_FOUND.
   */
  getAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  getAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  getAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  getAccountKeys(argument: _stint_batch_v1_GetAccountKeysRequest, callback: grpc.requestCallback<_stint_batch_v1_GetAccountKeysResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * All accounts, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListAccounts(argument: _stint_batch_v1_ListAccountsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _stint_batch_v1_ListAccountsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _stint_batch_v1_ListAccountsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _stint_batch_v1_ListAccountsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  /**
   * All accounts, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  listAccounts(argument: _stint_batch_v1_ListAccountsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _stint_batch_v1_ListAccountsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _stint_batch_v1_ListAccountsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _stint_batch_v1_ListAccountsRequest, callback: grpc.requestCallback<_stint_batch_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Renews one key; the other goes on. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; FAILED_PRECONDITION ACCOUNT_KEY_CONFIGURED.
   */
  RegenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  RegenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  RegenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  RegenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Renews one key; the other goes on. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; FAILED_PRECONDITION ACCOUNT_KEY_CONFIGURED.
   */
  regenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  regenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  regenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  regenerateAccountKey(argument: _stint_batch_v1_RegenerateAccountKeyRequest, callback: grpc.requestCallback<_stint_batch_v1_RegenerateAccountKeyResponse__Output>): grpc.ClientUnaryCall;
  
  /**
   * Changes quotas. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; INVALID_ARGUMENT.
   */
  UpdateAccount(argument: _stint_batch_v1_UpdateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  UpdateAccount(argument: _stint_batch_v1_UpdateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  UpdateAccount(argument: _stint_batch_v1_UpdateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  UpdateAccount(argument: _stint_batch_v1_UpdateAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  /**
   * Changes quotas. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; INVALID_ARGUMENT.
   */
  updateAccount(argument: _stint_batch_v1_UpdateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  updateAccount(argument: _stint_batch_v1_UpdateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  updateAccount(argument: _stint_batch_v1_UpdateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  updateAccount(argument: _stint_batch_v1_UpdateAccountRequest, callback: grpc.requestCallback<_stint_batch_v1_UpdateAccountResponse__Output>): grpc.ClientUnaryCall;
  
}

/**
 * Accounts: whose pools and jobs they are. Only the key that the controllers are configured with may call it, except as said.
 */
export interface AdminServiceHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Creates an account with two keys. Errors: ALREADY_EXISTS ACCOUNT_EXISTS; INVALID_ARGUMENT; RESOURCE_EXHAUSTED QUOTA_REACHED.
   */
  CreateAccount: grpc.handleUnaryCall<_stint_batch_v1_CreateAccountRequest__Output, _stint_batch_v1_CreateAccountResponse>;
  
  /**
   * Forgets an account that holds nothing; its keys end at once. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; FAILED_PRECONDITION
   * ACCOUNT_NOT_EMPTY, ACCOUNT_KEY_CONFIGURED.
   */
  DeleteAccount: grpc.handleUnaryCall<_stint_batch_v1_DeleteAccountRequest__Output, _stint_batch_v1_DeleteAccountResponse>;
  
  /**
   * One account, and what it has of what it may have. A key of an account may ask for its own. Errors: NOT_FOUND ACCOUNT_NOT_FOUND.
   */
  GetAccount: grpc.handleUnaryCall<_stint_batch_v1_GetAccountRequest__Output, _stint_batch_v1_GetAccountResponse>;
  
  /**
   * Both keys of an account. Errors: NOT_FOUND ACCOUNT_NOT_FOUND.
   */
  GetAccountKeys: grpc.handleUnaryCall<_stint_batch_v1_GetAccountKeysRequest__Output, _stint_batch_v1_GetAccountKeysResponse>;
  
  /**
   * All accounts, newest first, a page at a time. Errors: INVALID_ARGUMENT INVALID_PAGE_TOKEN.
   */
  ListAccounts: grpc.handleUnaryCall<_stint_batch_v1_ListAccountsRequest__Output, _stint_batch_v1_ListAccountsResponse>;
  
  /**
   * Renews one key; the other goes on. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; FAILED_PRECONDITION ACCOUNT_KEY_CONFIGURED.
   */
  RegenerateAccountKey: grpc.handleUnaryCall<_stint_batch_v1_RegenerateAccountKeyRequest__Output, _stint_batch_v1_RegenerateAccountKeyResponse>;
  
  /**
   * Changes quotas. Errors: NOT_FOUND ACCOUNT_NOT_FOUND; INVALID_ARGUMENT.
   */
  UpdateAccount: grpc.handleUnaryCall<_stint_batch_v1_UpdateAccountRequest__Output, _stint_batch_v1_UpdateAccountResponse>;
  
}

export interface AdminServiceDefinition extends grpc.ServiceDefinition {
  CreateAccount: MethodDefinition<_stint_batch_v1_CreateAccountRequest, _stint_batch_v1_CreateAccountResponse, _stint_batch_v1_CreateAccountRequest__Output, _stint_batch_v1_CreateAccountResponse__Output>
  DeleteAccount: MethodDefinition<_stint_batch_v1_DeleteAccountRequest, _stint_batch_v1_DeleteAccountResponse, _stint_batch_v1_DeleteAccountRequest__Output, _stint_batch_v1_DeleteAccountResponse__Output>
  GetAccount: MethodDefinition<_stint_batch_v1_GetAccountRequest, _stint_batch_v1_GetAccountResponse, _stint_batch_v1_GetAccountRequest__Output, _stint_batch_v1_GetAccountResponse__Output>
  GetAccountKeys: MethodDefinition<_stint_batch_v1_GetAccountKeysRequest, _stint_batch_v1_GetAccountKeysResponse, _stint_batch_v1_GetAccountKeysRequest__Output, _stint_batch_v1_GetAccountKeysResponse__Output>
  ListAccounts: MethodDefinition<_stint_batch_v1_ListAccountsRequest, _stint_batch_v1_ListAccountsResponse, _stint_batch_v1_ListAccountsRequest__Output, _stint_batch_v1_ListAccountsResponse__Output>
  RegenerateAccountKey: MethodDefinition<_stint_batch_v1_RegenerateAccountKeyRequest, _stint_batch_v1_RegenerateAccountKeyResponse, _stint_batch_v1_RegenerateAccountKeyRequest__Output, _stint_batch_v1_RegenerateAccountKeyResponse__Output>
  UpdateAccount: MethodDefinition<_stint_batch_v1_UpdateAccountRequest, _stint_batch_v1_UpdateAccountResponse, _stint_batch_v1_UpdateAccountRequest__Output, _stint_batch_v1_UpdateAccountResponse__Output>
}
